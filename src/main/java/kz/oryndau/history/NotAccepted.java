package kz.oryndau.history;

import java.util.List;
import kz.oryndau.platform.Conflict;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;

/** A record has to be accepted before anything is said of what became of it. */
public class NotAccepted extends Conflict {

  private static final long serialVersionUID = 1L;

  private final ReviewStatus review;

  /** Names the status that stands in the way. */
  public NotAccepted(ReviewStatus review) {
    super("the record is " + review + ", not ACCEPTED");
    this.review = review;
  }

  @Override
  public List<Violation> violations() {
    return List.of(new Violation("review", Rule.NOT_ACCEPTED, List.of(review.name())));
  }
}
