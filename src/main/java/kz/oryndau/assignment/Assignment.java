package kz.oryndau.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.oryndau.article.Article;
import kz.oryndau.article.Evidence;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.Official;
import kz.oryndau.statement.Statement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was ordered, needed or promised, of whom and by when. */
@Entity
public class Assignment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Article article;

  @ManyToOne(fetch = FetchType.LAZY)
  private Official issuer;

  @ManyToOne(fetch = FetchType.LAZY)
  private Statement statement;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String title;
  private String text;
  @Embedded private Evidence evidence;
  private String deadlineText;
  private LocalDate deadline;
  private LocalDate deadlineLatest;
  private String recurring;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> conditions;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> programmes;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> policyAreas;

  private boolean retold;
  private double confidence;

  @Enumerated(EnumType.STRING)
  private ReviewStatus review;

  @Enumerated(EnumType.STRING)
  private ExecutionStatus execution;

  private LocalDate lastChecked;

  @ElementCollection
  @CollectionTable(name = "assignment_addressee", joinColumns = @JoinColumn(name = "assignment_id"))
  @OrderColumn(name = "position")
  private List<Addressee> addressees = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "assignment_history", joinColumns = @JoinColumn(name = "assignment_id"))
  @OrderColumn(name = "step")
  private List<HistoryEntry> history = new ArrayList<>();

  /** How binding it is. */
  public enum Kind {
    /** An order to somebody. */
    DIRECTIVE,
    /** Said to be necessary, with no explicit order. */
    OBLIGATION,
    /** A commitment of the speaker's own side. */
    PLEDGE
  }

  /**
   * What the machine or a person found.
   *
   * @param kind how binding it is
   * @param title what a list shows
   * @param evidence where it stands
   * @param due its deadline
   * @param conditions words of the conditions
   * @param programmes names of the programmes that it touches
   * @param policyAreas slugs of the annotation guide
   * @param retold whether the article tells an order given earlier
   * @param confidence from 0 to 1
   */
  public record Finding(
      Kind kind,
      String title,
      Evidence evidence,
      Due due,
      List<String> conditions,
      List<String> programmes,
      List<String> policyAreas,
      boolean retold,
      double confidence) {}

  /**
   * A deadline as an article gives it.
   *
   * @param text the words; null where none is said
   * @param date last day in time; null where it can't be worked out
   * @param latest the later end of a range, otherwise equal to {@code date}
   * @param recurring ISO 8601 period of a repeated duty; null for a single one
   */
  public record Due(String text, LocalDate date, LocalDate latest, String recurring) {
    /** No deadline is said. */
    public static final Due NONE = new Due(null, null, null, null);
  }

  protected Assignment() {}

  /** A new draft; {@code statement} is null where it stands in none. */
  public Assignment(
      Article article,
      Official issuer,
      Statement statement,
      List<Addressee> addressees,
      Finding finding,
      Instant at) {
    this.article = article;
    this.issuer = issuer;
    this.statement = statement;
    this.addressees.addAll(addressees);
    fill(finding);
    this.text = article.text().substring(evidence.spanStart(), evidence.spanEnd());
    this.review = ReviewStatus.DRAFT;
    this.execution = ExecutionStatus.ASSIGNED;
    history.add(HistoryEntry.first(at, Aspect.REVIEW, review));
    history.add(HistoryEntry.first(at, Aspect.EXECUTION, execution));
  }

  private void fill(Finding finding) {
    kind = finding.kind();
    title = finding.title();
    evidence = finding.evidence();
    deadlineText = finding.due().text();
    deadline = finding.due().date();
    deadlineLatest = finding.due().latest();
    recurring = finding.due().recurring();
    conditions = List.copyOf(finding.conditions());
    programmes = List.copyOf(finding.programmes());
    policyAreas = List.copyOf(finding.policyAreas());
    retold = finding.retold();
    confidence = finding.confidence();
  }

  /**
   * Decides the review.
   *
   * @param reason why; null where none is asked for
   * @throws kz.oryndau.history.IllegalTransition if {@code next} may not follow; nothing changes
   */
  public void decide(ReviewStatus next, String by, String reason, Clock clock) {
    var from = review;
    review = from.to(next);
    history.add(
        new HistoryEntry(clock.instant(), by, Aspect.REVIEW, from.name(), next.name(), reason));
  }

  /** Database key; null before it is stored. */
  public Long id() {
    return id;
  }

  /** Counts the changes, for optimistic locking. */
  public long version() {
    return version;
  }

  /** Whether it is right, as far as people have looked. */
  public ReviewStatus review() {
    return review;
  }

  /** What became of it. */
  public ExecutionStatus execution() {
    return execution;
  }

  /** Everything that happened to it, oldest first. */
  public List<HistoryEntry> history() {
    return List.copyOf(history);
  }
}
