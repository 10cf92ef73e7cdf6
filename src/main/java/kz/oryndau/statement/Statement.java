package kz.oryndau.statement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.Set;
import kz.oryndau.article.Article;
import kz.oryndau.article.Evidence;
import kz.oryndau.article.Reviewed;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.Origin;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.Official;
import kz.oryndau.platform.Violations;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an official is reported to have said. */
@Entity
public class Statement implements Reviewed<Statement> {

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

  @Column(name = "duplicate_of_id")
  private Long duplicateOf;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @Column(name = "replaced_by_id")
  private Long replacedBy;

  @Enumerated(EnumType.STRING)
  private Origin origin = Origin.MACHINE;

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

  /**
   * What a person can say about a statement.
   *
   * @param kind how the words are reported
   * @param spanStart first UTF-16 unit in the article's text
   * @param spanEnd unit after the last
   * @param policyAreas slugs of the annotation guide
   */
  public record Wording(Kind kind, int spanStart, int spanEnd, List<String> policyAreas) {}

  protected Statement() {}

  /** A new draft that the machine found; {@code messenger} is null where nobody relays it. */
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
    this.standing = Standing.STANDS;
    history.add(HistoryEntry.first(at, Aspect.REVIEW, review));
  }

  /** A new draft that {@code by} typed in. */
  public Statement(Article article, Official speaker, Wording wording, String by, Instant at) {
    this.article = article;
    this.origin = Origin.PERSON;
    this.confidence = 1;
    this.review = ReviewStatus.DRAFT;
    this.standing = Standing.STANDS;
    say(speaker, wording);
    history.add(HistoryEntry.first(at, by, Aspect.REVIEW, review));
  }

  /** What {@code wording} says differently, as the fields of a form are named. */
  public List<String> differences(Official newSpeaker, Wording wording) {
    var fields = new ArrayList<String>();
    if (evidence.spanStart() != wording.spanStart() || evidence.spanEnd() != wording.spanEnd()) {
      fields.add("words");
    }
    if (kind != wording.kind()) {
      fields.add("kind");
    }
    if (!speaker.id().equals(newSpeaker.id())) {
      fields.add("speaker");
    }
    if (!Set.copyOf(policyAreas).equals(Set.copyOf(wording.policyAreas()))) {
      fields.add("areas");
    }
    return fields;
  }

  /**
   * Says something else from now on; the review status stays.
   *
   * @param reason why; may be null
   */
  public void amend(Official newSpeaker, Wording wording, String by, String reason, Clock clock) {
    var fields = String.join(HistoryEntry.SEPARATOR, differences(newSpeaker, wording));
    say(newSpeaker, wording);
    history.add(HistoryEntry.now(clock, by, Aspect.CONTENT, null, fields).because(reason));
  }

  /**
   * Takes over what another reading of the same words found; for a record that no person has had a
   * hand in.
   */
  @Override
  public void replaceBy(Statement found) {
    speaker = found.speaker;
    messenger = found.messenger;
    kind = found.kind;
    verbClass = found.verbClass;
    evidence = found.evidence;
    text = found.text;
    policyAreas = found.policyAreas;
    confidence = found.confidence;
  }

  private void say(Official newSpeaker, Wording wording) {
    speaker = newSpeaker;
    kind = wording.kind();
    evidence =
        new Evidence(
            wording.spanStart(),
            wording.spanEnd(),
            evidence == null ? null : evidence.cueStart(),
            evidence == null ? null : evidence.cueEnd());
    text = article.text().substring(wording.spanStart(), wording.spanEnd());
    policyAreas = List.copyOf(wording.policyAreas());
  }

  /**
   * Decides the review.
   *
   * @param reason why; null where none is asked for
   * @throws kz.oryndau.history.IllegalTransition if {@code next} may not follow; nothing changes
   * @throws kz.oryndau.platform.InvalidInput for a duplicate, which has to name what it doubles
   */
  @Override
  public void decide(ReviewStatus next, String by, String reason, Clock clock) {
    decide(next, null, by, reason, clock);
  }

  /**
   * Decides that another statement says the same.
   *
   * @param original key of the other
   * @throws kz.oryndau.history.IllegalTransition if this is no draft; nothing changes
   */
  public void markDuplicate(long original, String by, String reason, Clock clock) {
    decide(ReviewStatus.DUPLICATE, original, by, reason, clock);
  }

  private void decide(ReviewStatus next, Long original, String by, String reason, Clock clock) {
    var from = review;
    from.to(next);
    next.requireOriginal(original);
    review = next;
    duplicateOf = original;
    history.add(
        HistoryEntry.now(clock, by, Aspect.REVIEW, from, next)
            .because(reason)
            .naming(null, original));
  }

  /**
   * Marks it as disputed, corrected or retracted, or takes such a mark away.
   *
   * @throws kz.oryndau.history.NotAccepted if it is not accepted
   * @throws kz.oryndau.history.IllegalTransition if the mark may not follow
   * @throws kz.oryndau.platform.InvalidInput if evidence, replacement or reason is missing; in all
   *     three cases nothing changes
   */
  public void changeStanding(StandingChange change, String by, Clock clock) {
    review.requireAccepted();
    var from = standing;
    from.requireNext(change.next());
    var violations = new Violations();
    change.check(violations);
    violations.orThrow();
    standing = change.next();
    replacedBy = change.replacement();
    history.add(
        HistoryEntry.now(clock, by, Aspect.STANDING, from, standing)
            .because(change.reason())
            .proven(change.proof(), null)
            .naming(null, replacedBy));
  }

  /** Who said it. */
  public Official speaker() {
    return speaker;
  }

  /** Who relayed it; null where nobody did. */
  public Official messenger() {
    return messenger;
  }

  /** How the words are reported. */
  @Override
  public Kind kind() {
    return kind;
  }

  /** The words. */
  public String text() {
    return text;
  }

  /** Slugs of policy areas. */
  public List<String> policyAreas() {
    return List.copyOf(policyAreas);
  }

  /** The words of the article that it rests on. */
  @Override
  public Evidence evidence() {
    return evidence;
  }

  /** Database key; null before it is stored. */
  @Override
  public Long id() {
    return id;
  }

  /** Counts the changes, for optimistic locking. */
  public long version() {
    return version;
  }

  /** Whether it is right, as far as people have looked. */
  @Override
  public ReviewStatus review() {
    return review;
  }

  /** Whether it stands as it was reported. */
  public Standing standing() {
    return standing;
  }

  /** Where it comes from. */
  public Article article() {
    return article;
  }

  /** Everything that happened to it, oldest first. */
  @Override
  public List<HistoryEntry> history() {
    return List.copyOf(history);
  }
}
