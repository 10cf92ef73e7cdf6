package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/**
 * Infinitives, futures and commands that no rule took, each in doubt: the rules know the usual
 * words around an assignment, and news always has others.
 */
final class Leftovers {

  private static final double UNSURE = 0.55;

  private final Stretch stretch;
  private final Line line;
  private final List<Draft> found = new ArrayList<>();

  private Leftovers(Stretch stretch) {
    this.stretch = stretch;
    this.line = stretch.line();
  }

  /**
   * What is left in the stretch.
   *
   * @param issuer whose it would be
   * @param doubt why it may be nobody's; null in the words of a speaker
   */
  static List<Draft> of(Stretch stretch, String issuer, Doubt doubt) {
    var leftovers = new Leftovers(stretch);
    for (var clause : Clauses.of(stretch)) {
      leftovers.read(new Utterance(stretch, clause, false, null));
    }
    return leftovers.found.stream()
        .map(draft -> draft.withIssuer(issuer).doubted(doubt != null, doubt))
        .toList();
  }

  private void read(Utterance said) {
    var clause = said.clause();
    int behind = clause.from();
    for (int at = clause.from(); at < clause.to(); at++) {
      if (at < behind || clause.skips(at) || line.mention(at) != null) {
        continue;
      }
      int known = found.size();
      if (line.isInfinitive(at)) {
        behind = infinitives(said, at);
      } else if (isCommand(at)) {
        add(said, Directive.Kind.DIRECTIVE, Futures.action(said, at));
      } else if (line.isFuture(at) && !line.best(at, reading -> reading.person() == 2)) {
        add(said, Directive.Kind.PLEDGE, Futures.action(said, at));
      }
      if (found.size() > known) {
        behind = Math.max(behind, found.get(found.size() - 1).action().head() + 1);
      }
    }
  }

  private int infinitives(Utterance said, int at) {
    var kind = stretch.quote() == null ? Directive.Kind.DIRECTIVE : Directive.Kind.OBLIGATION;
    int behind = at + 1;
    var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, said.clause().to());
    for (var action : reader.read(at)) {
      add(said, kind, action);
      behind = action.head() + 1;
    }
    return behind;
  }

  private boolean isCommand(int at) {
    return line.best(
        at,
        reading ->
            reading.form() == VerbForm.IMPERATIVE
                && (reading.number() != Number.SINGULAR || stretch.isDirect()));
  }

  private void add(Utterance said, Directive.Kind kind, Action action) {
    var draft =
        new Draft(
            kind,
            line,
            action,
            stretch.speaker(),
            null,
            stretch.isDirect() ? stretch.quote() : null,
            false,
            UNSURE);
    found.add(
        draft
            .doubted(true, Doubt.UNUSUAL)
            .doubted(said.clause().conditional(), Doubt.CONDITIONAL)
            .doubted(stretch.isQuestion(), Doubt.ASKED));
  }
}
