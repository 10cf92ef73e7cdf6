package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Cue.Kind;

/** What a speaker says to be needed, promises or tells others to do in his own words. */
final class SpeechRules {

  private final CueWords cues;
  private final Vagueness vagueness;
  private final Citizens citizens;

  SpeechRules(CueWords cues, Vagueness vagueness, Citizens citizens) {
    this.citizens = citizens;
    this.cues = cues;
    this.vagueness = vagueness;
  }

  /**
   * All that the stretch holds.
   *
   * @param orders whether what is needed is ordered here
   * @param addressed whom the speaker turned to before; null if nobody
   */
  List<Draft> read(Stretch stretch, boolean orders, Party addressed) {
    var found = new ArrayList<Draft>();
    if (stretch.isQuestion() || isAdvice(stretch)) {
      return found;
    }
    Deadline shared = null;
    Clause previous = null;
    for (var clause : stretch.clauses()) {
      var drafts = read(new Utterance(stretch, clause, orders, addressed));
      boolean follows = previous != null && sharesDeadline(stretch.line(), previous, clause);
      for (var draft : drafts) {
        boolean inherits = draft.action().deadline() == null && follows && shared != null;
        found.add(inherits ? draft.withAction(draft.action().withDeadline(shared)) : draft);
      }
      if (!drafts.isEmpty()) {
        shared = frontDeadline(stretch, clause, drafts.get(0), follows ? shared : null);
      }
      previous = clause;
    }
    return found;
  }

  /** Words introduced as advice or memory bind nobody. */
  private boolean isAdvice(Stretch stretch) {
    var cue = stretch.quote().cue();
    if (cue == null || !stretch.line().span().contains(cue)) {
      return false;
    }
    int at = stretch.line().indexAt(cue.start());
    if (!stretch.isDirect() && tellsPublic(stretch.line(), at, stretch.from())) {
      return true;
    }
    return at < stretch.line().size()
        && stretch.line().any(at, reading -> WordGroup.ADVICE.has(reading.plain()));
  }

  /** «напомнили водителям, что …». */
  private boolean tellsPublic(Line line, int cue, int content) {
    for (int at = cue + 1; at < content; at++) {
      if (citizens.are(new Party(line, at, at + 1, null))) {
        return true;
      }
    }
    return false;
  }

  /** «С 1 июля будет запущена карта, и помощь станут назначать»: shared across «и» only. */
  private static boolean sharesDeadline(Line line, Clause previous, Clause clause) {
    for (int at = previous.to(); at < clause.from(); at++) {
      if (line.is(at, "и")) {
        return true;
      }
    }
    return line.is(clause.from(), "и") || line.is(clause.from() - 1, "и");
  }

  private static Deadline frontDeadline(
      Stretch stretch, Clause clause, Draft draft, Deadline inherited) {
    for (var deadline : stretch.marks().within(clause.from(), draft.action().from())) {
      return deadline;
    }
    return inherited;
  }

  private List<Draft> read(Utterance said) {
    if (said.clause().conditional()) {
      return new BareInfinitives(said, vagueness).orders();
    }
    for (int at = said.clause().from(); at < said.clause().to(); at++) {
      var cue = said.clause().reads(at) ? cues.at(said.line(), at) : null;
      if (cue == null || cue.kind() == Kind.NOUN || cue.kind() == Kind.NECESSITY) {
        continue;
      }
      switch (cue.kind()) {
        case NEED -> {
          return new Needs(said, vagueness, citizens).read(cue);
        }
        case PLAN -> {
          return new Plans(said, vagueness, cues).planned(cue);
        }
        case PROMISE -> {
          var promised = promisedBy(said, cue, new Plans(said, vagueness, cues).promised(cue));
          if (!promised.isEmpty()) {
            return promised;
          }
        }
        default -> {
          // an order: read by OrderRules
          return List.of();
        }
      }
    }
    return withoutCue(said);
  }

  /** «Депутат сообщил, что министр обещал открыть школу»: the minister promised. */
  private static List<Draft> promisedBy(Utterance said, Cue cue, List<Draft> promised) {
    var subject = Subjects.of(said.line(), cue.verb(), said.clause().from(), said.clause().to());
    return subject == null
        ? promised
        : promised.stream().map(draft -> draft.withIssuer(subject.actor())).toList();
  }

  /** No word introduces it: the form of the verb tells. */
  private List<Draft> withoutCue(Utterance said) {
    for (var plan : NounPlans.listed(said)) {
      return List.of(said.draft(Directive.Kind.PLEDGE, plan, null, 0.8));
    }
    var bare = new BareInfinitives(said, vagueness);
    var found = bare.orders();
    if (bare.isRead()) {
      return found;
    }
    found = new Imperatives(said, vagueness, citizens).read();
    if (found.isEmpty()) {
      found = new Futures(said, vagueness).read();
    }
    return found.isEmpty() ? new Plans(said, vagueness, cues).ofOthers() : found;
  }
}
