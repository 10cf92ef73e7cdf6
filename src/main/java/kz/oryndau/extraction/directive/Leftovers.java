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
   * @param memory who ordered and spoke before
   */
  List<Draft> read(Stretch stretch, String issuer, Doubt doubt, Memory memory) {
    var found = new ArrayList<Draft>();
    var clauses = stretch.allClauses();
    boolean asked = stretch.isQuestion();
    for (var clause : clauses) {
      var said = new Utterance(stretch, clause, false, null);
      for (var verb : new LeftoverVerbs(said, cues).read()) {
        found.add(draft(said, verb, issuer, doubt).doubted(asked, Doubt.ASKED));
      }
    }
    for (var clause : clauses) {
      var said = new Utterance(stretch, clause, false, null);
      for (var noun : new LeftoverNouns(said, cues).read()) {
        var giver = giver(stretch, noun.cue(), memory);
        found.add(
            (giver == null ? draft(said, noun, issuer, doubt) : draft(said, noun, giver, null))
                .doubted(asked, Doubt.ASKED));
      }
    }
    return found;
  }

  /**
   * An action and how binding it would be.
   *
   * @param cue the word of ordering or planning that governs it; null where there is none
   */
  record Leftover(Directive.Kind kind, Action action, Cue cue) {
    Leftover(Directive.Kind kind, Action action) {
      this(kind, action, null);
    }
  }

  /** «глава государства дал поручение о создании»: who ordered it; null where nobody is told. */
  private static String giver(Stretch stretch, Cue cue, Memory memory) {
    boolean orders = cue != null && (cue.kind() == Cue.Kind.ORDER || cue.kind() == Cue.Kind.NOUN);
    var giver = orders ? Issuers.of(stretch, cue, memory) : null;
    return memory.isOfficial(giver) ? giver : null;
  }

  private static Draft draft(Utterance said, Leftover left, String issuer, Doubt doubt) {
    var stretch = said.stretch();
    var line = said.line();
    var cue = left.cue();
    var draft =
        new Draft(
            left.kind(),
            line,
            left.action(),
            issuer,
            cue == null ? null : line.span(cue.verb(), cue.verb() + 1),
            stretch.isDirect() ? stretch.quote() : null,
            false,
            UNSURE);
    return draft
        .doubted(true, Doubt.UNUSUAL)
        .doubted(said.clause().conditional(), Doubt.CONDITIONAL)
        .doubted(doubt != null, doubt);
  }
}
