package kz.oryndau.followup;

import java.time.LocalDate;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.history.ReviewStatus;

/**
 * A follow-up in a list.
 *
 * @param id database key
 * @param suggestion what the article says
 * @param state what was decided
 * @param before words of the sentence before those that say so
 * @param cue the words that say so
 * @param after words of the sentence behind them
 * @param article where it stands
 * @param assignment what it is about
 * @param decidedBy who decided; null for nobody
 */
public record FollowUpRow(
    Long id,
    Suggestion suggestion,
    FollowUp.State state,
    String before,
    String cue,
    String after,
    Source article,
    Target assignment,
    String decidedBy) {

  /** The article that reports. */
  public record Source(
      Long id, String title, String outlet, LocalDate publishedAt, String language) {}

  /** The assignment that it reports on. */
  public record Target(
      Long id,
      String title,
      ReviewStatus review,
      ExecutionStatus execution,
      long version,
      LocalDate publishedAt) {}

  /** The whole sentence. */
  public String words() {
    return before + cue + after;
  }

  /** Whether nobody has decided. */
  public boolean open() {
    return state == FollowUp.State.PROPOSED;
  }

  /** Whether a form of the assignment has to be filled to confirm it. */
  public boolean needsForm() {
    return suggestion.extension()
        || suggestion.status() != null
            && assignment.execution().allowedNext().contains(suggestion.status());
  }

  /** Whether it can be confirmed: a draft is to be reviewed first. */
  public boolean ready() {
    return assignment.review() == ReviewStatus.ACCEPTED;
  }
}
