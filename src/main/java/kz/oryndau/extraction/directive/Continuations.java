package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.morphology.Reading.Case;

/**
 * Sentences of the narrator that go on with what an official said: «Кроме того, следует …», «Всего
 * планируется построить …».
 */
final class Continuations {

  /** First words of a sentence that only adds to the one before. */
  private static final Set<String> ADDING =
      Set.of(
          "кроме",
          "помимо",
          "также",
          "вместе",
          "при",
          "всего",
          "еще",
          "отдельно",
          "одновременно",
          "наряду",
          "в",
          "для",
          "особое");

  private static final double UNSURE = 0.65;

  private final CueWords cues;
  private final Vagueness vagueness;
  private final Citizens citizens;

  Continuations(CueWords cues, Vagueness vagueness, Citizens citizens) {
    this.cues = cues;
    this.vagueness = vagueness;
    this.citizens = citizens;
  }

  /**
   * What the sentence adds to the words of the speaker.
   *
   * @param spoke whether he spoke in its paragraph, so that what it announces is his too
   */
  List<Draft> read(Stretch stretch, String speaker, boolean spoke) {
    boolean loose = !adds(stretch);
    var all = all(stretch, speaker);
    var found = new ArrayList<Draft>();
    all.forEach(draft -> found.add(draft.doubted(loose, Doubt.LOOSE)));
    if (spoke) {
      found.addAll(announced(stretch, all));
    }
    return found;
  }

  /** The dated futures and plans of a sentence that somebody is said to have told. */
  List<Draft> told(Stretch stretch, String speaker) {
    return told(stretch, all(stretch, speaker));
  }

  private static List<Draft> told(Stretch stretch, List<Draft> all) {
    return stretch.isQuestion()
        ? List.of()
        : all.stream()
            .filter(draft -> draft.kind() == Directive.Kind.PLEDGE)
            .map(draft -> draft.doubted(!isMeasured(draft), Doubt.UNMEASURED))
            .toList();
  }

  /** What is announced in the paragraph of a speaker: «До конца года завершат 111 школ». */
  private static List<Draft> announced(Stretch stretch, List<Draft> all) {
    return namesSubject(stretch.line())
        ? List.of()
        : told(stretch, all).stream()
            .filter(draft -> draft.line().isFuture(draft.action().head()))
            .toList();
  }

  private static boolean isMeasured(Draft draft) {
    return Vagueness.isMeasured(draft.line(), draft.action());
  }

  /** «ведомство запустит портал»: the plan of the one named there. */
  private static boolean namesSubject(Line line) {
    for (int at = 0; at < line.size(); at++) {
      var mention = line.mention(at);
      if (mention != null && mention.grammaticalCase() == Case.NOMINATIVE) {
        return true;
      }
    }
    return false;
  }

  private List<Draft> all(Stretch stretch, String speaker) {
    var found = new ArrayList<Draft>();
    for (var clause : stretch.clauses()) {
      if (clause.conditional()) {
        continue;
      }
      var said = new Utterance(stretch, clause, false, null);
      for (var draft : of(said)) {
        found.add(draft.withIssuer(speaker).withConfidence(UNSURE));
      }
    }
    return found;
  }

  private static boolean adds(Stretch stretch) {
    var line = stretch.line();
    boolean comma = line.is(1, ",") || line.is(2, ",") || line.is(3, ",");
    return line.is(0, "также", "всего")
        || line.is(0, "в") && line.is(1, "этой") && line.is(2, "связи")
        || line.isIn(0, ADDING) && comma && line.is(1, "того", "этого", "с", "этом", "частности");
  }

  private List<Draft> of(Utterance said) {
    for (int at = said.clause().from(); at < said.clause().to(); at++) {
      var cue = said.clause().reads(at) ? cues.at(said.line(), at) : null;
      if (cue != null && cue.kind() == Kind.NEED) {
        return new Needs(said, vagueness, citizens).read(cue);
      }
      if (cue != null && cue.kind() == Kind.PLAN && Plans.isImpersonal(said.line(), cue)) {
        return new Plans(said, vagueness, cues).planned(cue);
      }
      if (cue != null && cue.kind() != Kind.NOUN && cue.kind() != Kind.NECESSITY) {
        return List.of();
      }
    }
    var mainThing = new BareInfinitives(said, vagueness).orders();
    return mainThing.isEmpty() ? new Futures(said, vagueness).read() : mainThing;
  }
}
