package kz.oryndau.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;

/** An article that seems to report on an assignment of an earlier one. */
@Entity
public class FollowUp {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long articleId;
  private Long assignmentId;

  @Enumerated(EnumType.STRING)
  private Suggestion suggestion;

  private int spanStart;
  private int spanEnd;
  private int cueStart;
  private int cueEnd;
  private double score;

  @Enumerated(EnumType.STRING)
  private State state;

  private Instant createdAt;
  private String decidedBy;
  private Instant decidedAt;

  /** What an analyst made of it. */
  public enum State {
    /** Nobody has decided. */
    PROPOSED,
    /** It reports on the assignment. */
    CONFIRMED,
    /** It does not. */
    DISMISSED
  }

  /**
   * Words of an article, in UTF-16 units of its text.
   *
   * @param start of the sentence
   * @param end after the sentence
   * @param cueStart of the words that say so
   * @param cueEnd after them
   */
  public record Place(int start, int end, int cueStart, int cueEnd) {}

  protected FollowUp() {}

  /** A proposal of the machine. */
  public FollowUp(
      long article,
      long assignment,
      Suggestion suggestion,
      Place place,
      double score,
      Instant createdAt) {
    this.articleId = article;
    this.assignmentId = assignment;
    this.suggestion = suggestion;
    this.spanStart = place.start();
    this.spanEnd = place.end();
    this.cueStart = place.cueStart();
    this.cueEnd = place.cueEnd();
    this.score = score;
    this.state = State.PROPOSED;
    this.createdAt = createdAt;
  }

  /** Decides it, unless somebody has; the first decision stays. */
  public boolean decide(State next, String by, Clock clock) {
    if (state != State.PROPOSED) {
      return false;
    }
    state = next;
    decidedBy = by;
    decidedAt = clock.instant();
    return true;
  }

  /** The assignment that it is about. */
  public Long assignmentId() {
    return assignmentId;
  }

  /** What it says. */
  public Suggestion suggestion() {
    return suggestion;
  }

  /** What was decided. */
  public State state() {
    return state;
  }
}
