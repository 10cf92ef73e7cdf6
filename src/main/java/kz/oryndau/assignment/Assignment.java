package kz.oryndau.assignment;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import kz.oryndau.article.Article;
import kz.oryndau.article.Evidence;
import kz.oryndau.article.Reviewed;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.HistoryEntry.Aspect;
import kz.oryndau.history.Origin;
import kz.oryndau.history.ReviewStatus;
import kz.oryndau.official.Official;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;
import kz.oryndau.statement.Statement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was ordered, needed or promised, of whom and by when. */
@Entity
public class Assignment implements Reviewed<Assignment> {

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
  private Origin origin = Origin.MACHINE;

  @Embedded private Outcome outcome;
  private LocalDate extendedTo;
  @Embedded private Ongoing ongoing;
  private boolean notCheckable;

  private LocalDate lastChecked;

  @Column(name = "duplicate_of_id")
  private Long duplicateOf;

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
   * What a person can say about an assignment.
   *
   * @param kind how binding it is
   * @param title what a list shows
   * @param spanStart first UTF-16 unit in the article's text
   * @param spanEnd unit after the last
   * @param due its deadline
   * @param conditions words of the conditions
   * @param programmes names of the programmes that it touches
   * @param policyAreas slugs of the annotation guide
   * @param retold whether the article tells an order given earlier
   */
  public record Wording(
      Kind kind,
      String title,
      int spanStart,
      int spanEnd,
      Due due,
      List<String> conditions,
      List<String> programmes,
      List<String> policyAreas,
      boolean retold) {}

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
    this.outcome = Outcome.ASSIGNED;
    history.add(HistoryEntry.first(at, Aspect.REVIEW, review));
    history.add(HistoryEntry.first(at, Aspect.EXECUTION, outcome.status()));
  }

  /** A new draft that {@code by} typed in. */
  public Assignment(
      Article article,
      Official issuer,
      List<Addressee> addressees,
      Wording wording,
      String by,
      Instant at) {
    this.article = article;
    this.origin = Origin.PERSON;
    this.confidence = 1;
    this.review = ReviewStatus.DRAFT;
    this.outcome = Outcome.ASSIGNED;
    say(issuer, addressees, wording);
    history.add(HistoryEntry.first(at, by, Aspect.REVIEW, review));
    history.add(HistoryEntry.first(at, by, Aspect.EXECUTION, outcome.status()));
  }

  /** What is said differently, as the fields of a form are named. */
  public List<String> differences(
      Official newIssuer, List<Addressee> newAddressees, Wording wording) {
    var fields = new ArrayList<String>();
    BiConsumer<String, Boolean> add =
        (field, same) -> {
          if (!same) {
            fields.add(field);
          }
        };
    add.accept(
        "words",
        evidence.spanStart() == wording.spanStart() && evidence.spanEnd() == wording.spanEnd());
    add.accept("title", title.equals(wording.title()));
    add.accept("kind", kind == wording.kind());
    add.accept("issuer", issuer.id().equals(newIssuer.id()));
    add.accept("addressees", Objects.equals(names(addressees), names(newAddressees)));
    add.accept("dueDate", due().equals(wording.due()));
    add.accept("conditions", conditions.equals(wording.conditions()));
    add.accept("programmes", programmes.equals(wording.programmes()));
    add.accept("areas", Set.copyOf(policyAreas).equals(Set.copyOf(wording.policyAreas())));
    add.accept("retold", retold == wording.retold());
    return fields;
  }

  /**
   * Says something else from now on; review and execution stay.
   *
   * @param reason why; may be null
   */
  public void amend(
      Official newIssuer,
      List<Addressee> newAddressees,
      Wording wording,
      String by,
      String reason,
      Clock clock) {
    var fields =
        String.join(HistoryEntry.SEPARATOR, differences(newIssuer, newAddressees, wording));
    say(newIssuer, newAddressees, wording);
    history.add(HistoryEntry.now(clock, by, Aspect.CONTENT, null, fields).because(reason));
  }

  /**
   * Takes over what another reading of the same words found; for a record that no person has had a
   * hand in.
   */
  @Override
  public void replaceBy(Assignment found) {
    issuer = found.issuer;
    statement = found.statement;
    if (!Objects.equals(names(addressees), names(found.addressees))) {
      addressees.clear();
      addressees.addAll(found.addressees);
    }
    text = found.text;
    fill(
        new Finding(
            found.kind,
            found.title,
            found.evidence,
            found.due(),
            found.conditions,
            found.programmes,
            found.policyAreas,
            found.retold,
            found.confidence));
  }

  private void say(Official newIssuer, List<Addressee> newAddressees, Wording wording) {
    var cueStart = evidence == null ? null : evidence.cueStart();
    var cueEnd = evidence == null ? null : evidence.cueEnd();
    issuer = newIssuer;
    addressees.clear();
    addressees.addAll(newAddressees);
    fill(
        new Finding(
            wording.kind(),
            wording.title(),
            new Evidence(wording.spanStart(), wording.spanEnd(), cueStart, cueEnd),
            wording.due(),
            wording.conditions(),
            wording.programmes(),
            wording.policyAreas(),
            wording.retold(),
            confidence));
    text = article.text().substring(wording.spanStart(), wording.spanEnd());
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
   * @throws kz.oryndau.platform.InvalidInput for a duplicate, which has to name what it doubles
   */
  @Override
  public void decide(ReviewStatus next, String by, String reason, Clock clock) {
    decide(next, null, by, reason, clock);
  }

  /**
   * Decides that another assignment says the same.
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
   * Records what is reported of its execution; who reports has looked, so it counts as checked.
   *
   * @throws kz.oryndau.history.NotAccepted if it is not accepted
   * @throws kz.oryndau.history.IllegalTransition if the status may not follow
   * @throws kz.oryndau.platform.InvalidInput if evidence or anything else is missing; in all three
   *     cases nothing changes
   */
  public void changeExecution(ExecutionChange change, String by, Clock clock) {
    review.requireAccepted();
    var from = outcome.status();
    from.requireNext(change.next());
    var violations = new Violations();
    change.check(from, LocalDate.now(clock), violations);
    violations.orThrow();
    outcome = change.outcome();
    lastChecked = LocalDate.now(clock);
    history.add(
        HistoryEntry.now(clock, by, Aspect.EXECUTION, from, outcome.status())
            .because(change.reason())
            .proven(change.proof(), outcome.since())
            .naming(outcome.removal(), outcome.mergedInto()));
  }

  /**
   * Puts the deadline off; what the article says stays, and so does every extension before.
   *
   * @throws kz.oryndau.history.NotAccepted if it is not accepted
   * @throws kz.oryndau.platform.InvalidInput if the new date is not later than the present one, or
   *     something is missing
   */
  public void extend(Extension extension, String by, Clock clock) {
    review.requireAccepted();
    var from = lastDeadline();
    var violations = new Violations();
    if (from != null && extension.to() != null && !extension.to().isAfter(from)) {
      violations.add("deadline", Rule.NOT_LATER, from);
    }
    requireAll(extension, violations);
    violations.orThrow();
    extendedTo = extension.to();
    history.add(
        HistoryEntry.now(clock, by, Aspect.DEADLINE, from, extendedTo)
            .proven(extension.proof(), null)
            .naming(extension.grantedBy(), null));
  }

  private static void requireAll(Extension extension, Violations violations) {
    if (extension.to() == null) {
      violations.add("deadline", Rule.REQUIRED);
    }
    if (extension.grantedBy() == null || extension.grantedBy().isBlank()) {
      violations.add("grantedBy", Rule.REQUIRED);
    }
    if (extension.proof() == null) {
      violations.add("evidence", Rule.REQUIRED);
    }
  }

  /**
   * Marks it as an ongoing duty, or moves its next day; null takes the mark away.
   *
   * @throws kz.oryndau.history.NotAccepted if it is not accepted
   * @throws kz.oryndau.platform.InvalidInput if it is so already
   */
  public void markOngoing(Ongoing next, String reason, String by, Clock clock) {
    review.requireAccepted();
    requireNew("nextDay", ongoing, next);
    history.add(HistoryEntry.now(clock, by, Aspect.ONGOING, ongoing, next).because(reason));
    ongoing = next;
  }

  /**
   * Marks whether its execution can be checked at all.
   *
   * @throws kz.oryndau.history.NotAccepted if it is not accepted
   * @throws kz.oryndau.platform.InvalidInput if it is so already
   */
  public void markCheckable(boolean checkable, String reason, String by, Clock clock) {
    review.requireAccepted();
    requireNew("checkable", !notCheckable, checkable);
    history.add(
        HistoryEntry.now(
                clock, by, Aspect.CHECKABLE, Checkable.of(!notCheckable), Checkable.of(checkable))
            .because(reason));
    notCheckable = !checkable;
  }

  /**
   * Records that somebody looked today and found nothing new.
   *
   * @throws kz.oryndau.history.NotAccepted if it is not accepted
   */
  public void recordCheck(String note, String by, Clock clock) {
    review.requireAccepted();
    var today = LocalDate.now(clock);
    history.add(HistoryEntry.now(clock, by, Aspect.CHECK, lastChecked, today).because(note));
    lastChecked = today;
  }

  /** Takes a check back: the date of the last one is again what it was; null for none. */
  public void withdrawCheck(LocalDate before, String reason, String by, Clock clock) {
    history.add(HistoryEntry.now(clock, by, Aspect.CHECK, lastChecked, before).because(reason));
    lastChecked = before;
  }

  /**
   * Says who is to do it.
   *
   * @param next in order; may be empty
   * @param reason why; may be null
   */
  public void assignTo(List<Addressee> next, String reason, String by, Clock clock) {
    history.add(
        HistoryEntry.now(clock, by, Aspect.ADDRESSEES, names(addressees), names(next))
            .because(reason));
    addressees.clear();
    addressees.addAll(next);
  }

  /**
   * Says what it is about.
   *
   * @param next slugs of policy areas; may be empty
   * @param reason why; may be null
   */
  public void classify(List<String> next, String reason, String by, Clock clock) {
    history.add(
        HistoryEntry.now(clock, by, Aspect.AREAS, joined(policyAreas), joined(next))
            .because(reason));
    policyAreas = List.copyOf(next);
  }

  private static String names(List<Addressee> addressees) {
    return joined(addressees.stream().map(Addressee::name).toList());
  }

  private static String joined(List<String> values) {
    return values.isEmpty() ? null : String.join(HistoryEntry.SEPARATOR, values);
  }

  private static void requireNew(String field, Object present, Object next) {
    if (Objects.equals(present, next)) {
      throw new InvalidInput(List.of(new Violation(field, Rule.NOTHING_NEW, List.of())));
    }
  }

  /** Who gave it. */
  public Official issuer() {
    return issuer;
  }

  /** The statement that it stands in; null for none. */
  public Statement statement() {
    return statement;
  }

  /** How binding it is. */
  @Override
  public Kind kind() {
    return kind;
  }

  /** The words. */
  public String text() {
    return text;
  }

  /** Words of the conditions. */
  public List<String> conditions() {
    return List.copyOf(conditions);
  }

  /** Names of the programmes that it touches. */
  public List<String> programmes() {
    return List.copyOf(programmes);
  }

  /** The words of the article that it rests on. */
  @Override
  public Evidence evidence() {
    return evidence;
  }

  /** Its deadline, as the article gives it. */
  public Due due() {
    return new Due(deadlineText, deadline, deadlineLatest, recurring);
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

  /** What became of it. */
  public ExecutionStatus execution() {
    return outcome.status();
  }

  /** What became of it, since when and why. */
  public Outcome outcome() {
    return outcome;
  }

  /** The deadline in force: of the last extension, else as the article gives it; may be null. */
  public LocalDate lastDeadline() {
    return extendedTo == null ? deadlineLatest : extendedTo;
  }

  /** Where it comes from. */
  public Article article() {
    return article;
  }

  /** What a list shows. */
  public String title() {
    return title;
  }

  /** Who is to do it. */
  public List<Addressee> addressees() {
    return List.copyOf(addressees);
  }

  /** Slugs of policy areas. */
  public List<String> policyAreas() {
    return List.copyOf(policyAreas);
  }

  /** When somebody last looked; null for never. */
  public LocalDate lastChecked() {
    return lastChecked;
  }

  /** Everything that happened to it, oldest first. */
  @Override
  public List<HistoryEntry> history() {
    return List.copyOf(history);
  }
}
