package kz.oryndau.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kz.oryndau.followup.Suggestion;

/**
 * What the pages say of later articles that report on an assignment. The words stand in {@code
 * messages/follow_ru.properties} and its Kazakh and English sisters.
 */
@MessageBundle(value = "follow", locale = "ru")
public interface FollowUpWords {

  @Message
  String title();

  @Message
  String meaning();

  @Message
  String ofAssignment();

  @Message
  String ofArticle();

  @Message
  String suggestion(Suggestion suggestion);

  @Message
  String confirm();

  @Message
  String dismiss();

  @Message
  String acceptFirst();

  @Message
  String confirmed(String by);

  @Message
  String none();

  @Message
  String waiting(long n);

  @Message
  String check();

  @Message
  String note(String suggestion, String words, String article);

  @Message
  String shows(String suggestion);

  @Message
  String about();

  @Message
  String reportedBy();
}
