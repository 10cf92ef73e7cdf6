package kz.oryndau.statement;

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
import java.util.ArrayList;
import java.util.List;
import kz.oryndau.article.Article;
import kz.oryndau.article.Evidence;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.Official;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an official is reported to have said. */
@Entity
public class Statement {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Article article;

  @ManyToOne(fetch = FetchType.LAZY)
  private Official speaker;

  @ManyToOne(fetch = FetchType.LAZY)
  private Official messenger;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String verbClass;
  private String text;
  @Embedded private Evidence evidence;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> policyAreas;

  private double confidence;

  @Enumerated(EnumType.STRING)
  private ReviewStatus review;

  @ElementCollection
  @CollectionTable(name = "statement_history", joinColumns = @JoinColumn(name = "statement_id"))
  @OrderColumn(name = "step")
  private List<HistoryEntry> history = new ArrayList<>();

  /** How the words are reported. */
  public enum Kind {
    /** Verbatim. */
    DIRECT,
    /** Content of a reporting clause. */
    INDIRECT
  }

  /**
   * What the machine or a person found.
   *
   * @param kind how the words are reported
   * @param verbClass class of the reporting verb, as the extraction names it; may be null
   * @param evidence where they stand
   * @param policyAreas slugs of the annotation guide
   * @param confidence from 0 to 1
   */
  public record Finding(
      Kind kind,
      String verbClass,
      Evidence evidence,
      List<String> policyAreas,
      double confidence) {}

  protected Statement() {}

  /** A new draft; {@code messenger} is null where nobody relays it. */
  public Statement(
      Article article, Official speaker, Official messenger, Finding finding, Instant at) {
    this.article = article;
    this.speaker = speaker;
    this.messenger = messenger;
    this.kind = finding.kind();
    this.verbClass = finding.verbClass();
    this.evidence = finding.evidence();
    this.text = article.text().substring(evidence.spanStart(), evidence.spanEnd());
    this.policyAreas = List.copyOf(finding.policyAreas());
    this.confidence = finding.confidence();
    this.review = ReviewStatus.DRAFT;
    history.add(HistoryEntry.first(at, Aspect.REVIEW, review));
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

  /** Everything that happened to it, oldest first. */
  public List<HistoryEntry> history() {
    return List.copyOf(history);
  }
}
