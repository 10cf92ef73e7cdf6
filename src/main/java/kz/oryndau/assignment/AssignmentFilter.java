package kz.oryndau.assignment;

import java.time.LocalDate;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Parameters;

/**
 * Which assignments are asked for; a null part asks for nothing.
 *
 * @param text words in title or text, as a search box takes them
 * @param official key of its issuer or one of its addressees
 * @param issuer key of its issuer
 * @param addressee key of one of its addressees
 * @param article key of its article
 * @param kind how binding it is
 * @param area slug of a policy area
 * @param execution what became of it
 * @param schedule how it stands to its deadline on {@code today}
 * @param work what waits for an analyst
 * @param from first day of publication
 * @param to last day of publication
 * @param scope which review statuses; never null
 */
public record AssignmentFilter(
    String text,
    Long official,
    Long issuer,
    Long addressee,
    Long article,
    Assignment.Kind kind,
    String area,
    ExecutionStatus execution,
    Schedule.State schedule,
    Work work,
    LocalDate from,
    LocalDate to,
    ReviewScope scope) {

  /** All assignments of {@code scope}. */
  public static AssignmentFilter all(ReviewScope scope) {
    return new AssignmentFilter(
        null, null, null, null, null, null, null, null, null, null, null, null, scope);
  }

  /** All assignments of an article. */
  public static AssignmentFilter ofArticle(long article, ReviewScope scope) {
    return new AssignmentFilter(
        null, null, null, null, article, null, null, null, null, null, null, null, scope);
  }

  /** All assignments that an official gave. */
  public static AssignmentFilter ofIssuer(long issuer, ReviewScope scope) {
    return new AssignmentFilter(
        null, null, issuer, null, null, null, null, null, null, null, null, null, scope);
  }

  /** All assignments that an official received. */
  public static AssignmentFilter ofAddressee(long addressee, ReviewScope scope) {
    return new AssignmentFilter(
        null, null, null, addressee, null, null, null, null, null, null, null, null, scope);
  }

  /** All assignments that stand so to their deadline. */
  public static AssignmentFilter ofSchedule(Schedule.State schedule, ReviewScope scope) {
    return new AssignmentFilter(
        null, null, null, null, null, null, null, null, schedule, null, null, null, scope);
  }

  /** All assignments of a work list. */
  public static AssignmentFilter ofWork(Work work, ReviewScope scope) {
    return new AssignmentFilter(
        null, null, null, null, null, null, null, null, null, work, null, null, scope);
  }

  private static Work work(Parameters parameters) {
    var list = parameters.constant("work", WorkList.class);
    var since = parameters.date("since");
    return list == null ? null : new Work(list, since);
  }

  /** The same filter over records of another scope. */
  public AssignmentFilter within(ReviewScope other) {
    return new AssignmentFilter(
        text, official, issuer, addressee, article, kind, area, execution, schedule, work, from, to,
        other);
  }

  /**
   * Reads the parts q, official, issuer, addressee, article, kind, area, execution, schedule, work,
   * since, from, to.
   */
  public static AssignmentFilter of(Parameters parameters, ReviewScope scope) {
    return new AssignmentFilter(
        parameters.text("q"),
        parameters.id("official"),
        parameters.id("issuer"),
        parameters.id("addressee"),
        parameters.id("article"),
        parameters.constant("kind", Assignment.Kind.class),
        parameters.text("area"),
        parameters.constant("execution", ExecutionStatus.class),
        parameters.constant("schedule", Schedule.State.class),
        work(parameters),
        parameters.date("from"),
        parameters.date("to"),
        scope);
  }
}
