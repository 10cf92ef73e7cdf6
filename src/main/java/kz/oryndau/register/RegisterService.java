package kz.oryndau.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialRepository;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/**
 * What a person repairs in the register. Each repair has a reason, moves rows and never changes
 * words of an article or spans, and can be taken back at any time, in any order.
 */
@ApplicationScoped
public class RegisterService {

  private static final int MAX_REASON = 2_000;
  private static final int MAX_NAME = 300;

  private final OfficialRepository officials;
  private final RegisterDecisionRepository decisions;
  private final RegisterPlaces places;
  private final RegisterRows rows;
  private final Clock clock;

  RegisterService(
      OfficialRepository officials,
      RegisterDecisionRepository decisions,
      RegisterPlaces places,
      RegisterRows rows,
      Clock clock) {
    this.officials = officials;
    this.decisions = decisions;
    this.places = places;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Makes two entries one: {@code into} stands for {@code from} from now on.
   *
   * @return key of the decision
   * @throws NotFoundException if there is no entry {@code from}
   * @throws kz.oryndau.platform.InvalidInput if {@code into} can't stand for it, or without reason
   */
  @Transactional
  public long merge(long from, Long into, String reason, String by) {
    var pair = pair(from, into, reason);
    var decision = note(DecisionKind.MERGE, from, into, reason, by, places.ofOfficial(from));
    rows.moveAll(decision.id(), pair.from().id(), pair.to().id(), null);
    placeMerged();
    return decision.id();
  }

  /**
   * Makes an entry of its own of what some articles say of an entry.
   *
   * @param name of the new entry; blank for the same
   * @return key of the new entry
   */
  @Transactional
  public long split(long from, Collection<Long> articles, String name, String reason, String by) {
    var violations = reason(reason);
    CleanText.check("name", name, MAX_NAME, violations);
    if (articles.isEmpty()) {
      violations.add("articles", Rule.REQUIRED);
    }
    violations.orThrow();
    var source = entry(from);
    var words = articles.stream().flatMap(each -> places.ofOfficial(from, each).stream()).toList();
    var own = twin(source, name);
    var decision = note(DecisionKind.SPLIT, from, own.id(), reason, by, words);
    articles.forEach(article -> rows.moveAll(decision.id(), from, own.id(), article));
    return own.id();
  }

  /** Gives all that one article says of an entry to another; answers with the decision's key. */
  @Transactional
  public long move(long from, long article, Long to, String reason, String by) {
    pair(from, to, reason);
    var words = places.ofOfficial(from, article);
    var decision = note(DecisionKind.MOVE, from, to, reason, by, words);
    rows.moveAll(decision.id(), from, to, article);
    return decision.id();
  }

  /** Gives one mention to another entry, and nothing else; answers with the decision's key. */
  @Transactional
  public long moveMention(long mention, Long to, String reason, String by) {
    var place = places.ofMention(mention).orElseThrow(NotFoundException::new);
    pair(place.official(), to, reason);
    var decision =
        note(DecisionKind.MOVE_MENTION, place.official(), to, reason, by, List.of(place.words()));
    rows.moveMention(decision.id(), mention, place.official(), to);
    return decision.id();
  }

  /** Calls an entry otherwise; answers with the decision's key. */
  @Transactional
  public long rename(long id, String name, String reason, String by) {
    var violations = reason(reason);
    CleanText.checkRequired("name", name, MAX_NAME, violations);
    violations.orThrow();
    var official = entry(id);
    var decision = decision(DecisionKind.RENAME, id, null, reason, by);
    decision.names(official.name(), name.strip()).at(places.ofOfficial(id));
    decisions.persistAndFlush(decision);
    official.rename(name.strip());
    return decision.id();
  }

  /** Takes a false entry from every list; answers with the decision's key. */
  @Transactional
  public long hide(long id, String reason, String by) {
    reason(reason).orThrow();
    entry(id).hide(true);
    return note(DecisionKind.HIDE, id, null, reason, by, places.ofOfficial(id)).id();
  }

  /** Says that two entries are two, however alike; answers with the decision's key. */
  @Transactional
  public long different(long one, long other, String reason, String by) {
    pair(one, other, reason);
    return note(DecisionKind.DIFFERENT, one, other, reason, by, places.ofOfficial(one)).id();
  }

  /**
   * Takes a decision back, whatever has been decided after it.
   *
   * @return key of the entry that it was about
   */
  @Transactional
  public long undo(long id, String by) {
    var decision = decisions.findByIdOptional(id).orElseThrow(NotFoundException::new);
    decision.undo(by, clock);
    decisions.flush();
    switch (decision.kind()) {
      case MERGE -> {
        rows.takeBack(id);
        placeMerged();
      }
      case SPLIT, MOVE, MOVE_MENTION -> rows.takeBack(id);
      case RENAME -> renameAgain(decision.officialId());
      case HIDE -> {
        var stillHidden = decisions.listStanding(DecisionKind.HIDE, decision.officialId());
        entry(decision.officialId()).hide(!stillHidden.isEmpty());
      }
      case DIFFERENT -> {}
    }
    return decision.officialId();
  }

  /** The name after the renamings that still stand; without any, the one before the first. */
  private void renameAgain(Long official) {
    var standing = decisions.listStanding(DecisionKind.RENAME, official);
    var first = decisions.findFirst(DecisionKind.RENAME, official);
    entry(official)
        .rename(standing.isEmpty() ? first.oldName() : standing.get(standing.size() - 1).newName());
  }

  /** Writes at every merged entry which one stands for it in the end. */
  private void placeMerged() {
    Map<Long, Long> into = new HashMap<>();
    decisions
        .listStanding(DecisionKind.MERGE)
        .forEach(each -> into.put(each.officialId(), each.otherId()));
    var merged = officials.list("mergedInto is not null or id in ?1", into.keySet());
    for (var official : merged) {
      var end = into.get(official.id());
      while (end != null && into.containsKey(end)) {
        end = into.get(end);
      }
      official.mergeInto(end);
    }
    officials.flush();
  }

  private Official twin(Official source, String name) {
    var called = name == null || name.isBlank() ? source.name() : name.strip();
    var twin =
        source.type() == Official.Type.POST
            ? Official.ofPost(
                source.names().iterator().next().name(), source.sample(), clock.instant())
            : new Official(source.type(), called, source.sample(), clock.instant());
    officials.persistAndFlush(twin);
    return twin;
  }

  private RegisterDecision note(
      DecisionKind kind, Long one, Long other, String reason, String by, List<Place> words) {
    var decision = decision(kind, one, other, reason, by).at(words);
    decisions.persistAndFlush(decision);
    return decision;
  }

  private RegisterDecision decision(
      DecisionKind kind, Long one, Long other, String reason, String by) {
    return new RegisterDecision(kind, one, other, reason.strip(), by, clock.instant());
  }

  private record Pair(Official from, Official to) {}

  /** Two entries of one kind, both standing for themselves; samples and real ones never mix. */
  private Pair pair(long from, Long to, String reason) {
    var source = entry(from);
    var violations = reason(reason);
    var target = to == null ? null : officials.findById(to);
    var fits =
        target != null
            && !target.id().equals(source.id())
            && target.mergedInto() == null
            && source.mergedInto() == null
            && target.sample() == source.sample();
    if (!fits) {
      violations.add("other", Rule.UNKNOWN_ENTRY, to == null ? "" : to);
    }
    violations.orThrow();
    return new Pair(source, target);
  }

  private Official entry(long id) {
    return officials.findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  private static Violations reason(String reason) {
    var violations = new Violations();
    CleanText.checkRequired("reason", reason, MAX_REASON, violations);
    return violations;
  }
}
