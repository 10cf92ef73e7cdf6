package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that could be an assignment and that no rule took, each in doubt: the rules know the
 * usual words around an assignment, and news always has others.
 */
final class Leftovers {

  private static final double UNSURE = 0.55;

  private final CueWords cues;

  Leftovers(CueWords cues) {
    this.cues = cues;
  }

  /**
   * What is left in the stretch, verbs before nouns.
   *
   * @param issuer whose it would be
   * @param doubt why it may be nobody's; null in the words of a speaker
   */
  List<Draft> read(Stretch stretch, String issuer, Doubt doubt) {
    var found = new ArrayList<Draft>();
    var clauses = new ArrayList<>(Clauses.of(stretch));
    clauses.addAll(Clauses.dependent(stretch));
    for (var clause : clauses) {
      var said = new Utterance(stretch, clause, false, null);
      for (var verb : new LeftoverVerbs(said, cues).read()) {
        found.add(draft(said, verb.kind(), verb.action(), issuer, doubt));
      }
    }
    for (var clause : clauses) {
      var said = new Utterance(stretch, clause, false, null);
      for (var noun : new LeftoverNouns(said, cues).read()) {
        found.add(draft(said, noun.kind(), noun.action(), issuer, doubt));
      }
    }
    return found;
  }

  /** An action and how binding it would be. */
  record Leftover(Directive.Kind kind, Action action) {}

  private static Draft draft(
      Utterance said, Directive.Kind kind, Action action, String issuer, Doubt doubt) {
    var stretch = said.stretch();
    var draft =
        new Draft(
            kind,
            said.line(),
            action,
            issuer,
            null,
            stretch.isDirect() ? stretch.quote() : null,
            false,
            UNSURE);
    return draft
        .doubted(true, Doubt.UNUSUAL)
        .doubted(said.clause().conditional(), Doubt.CONDITIONAL)
        .doubted(stretch.isQuestion(), Doubt.ASKED)
        .doubted(doubt != null, doubt);
  }
}
