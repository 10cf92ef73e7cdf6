package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kz.oryndau.article.Aside;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.Checkable;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.assignment.Removal;
import kz.oryndau.assignment.Schedule;
import kz.oryndau.history.Proof;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.Official;
import kz.oryndau.statement.Standing;
import kz.oryndau.statement.Statement;

/**
 * The terms of the record: statuses, kinds, policy areas. Each enum has one key for each constant
 * in {@code messages/term_ru.properties} and its Kazakh and English sisters.
 */
@MessageBundle(value = "term", locale = "ru")
public interface Terms {

  // Statuses and kinds

  @Message
  String review(ReviewStatus status);

  @Message
  String scope(ReviewScope scope);

  @Message
  String execution(ExecutionStatus status);

  @Message
  String executionMeaning(ExecutionStatus status);

  @Message
  String scheduleState(Schedule.State state);

  @Message
  String overdueBy(long n);

  @Message
  String doneLateBy(long n);

  @Message
  String removal(Removal removal);

  @Message
  String checkable(Checkable checkable);

  @Message
  String origin(Proof.Origin origin);

  @Message
  String standing(Standing standing);

  @Message
  String statementKind(Statement.Kind kind);

  @Message
  String assignmentKind(Assignment.Kind kind);

  @Message
  String officialType(Official.Type type);

  @Message
  String aside(Aside.Kind kind);
}
