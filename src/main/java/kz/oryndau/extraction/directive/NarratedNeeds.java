package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;

/**
 * What the narrator says must be done right after an order, «О результатах главы регионов должны
 * доложить до 30 ноября», belongs to the order.
 */
final class NarratedNeeds {

  private final CueWords cues;
  private final Vagueness vagueness;

  NarratedNeeds(CueWords cues, Vagueness vagueness) {
    this.cues = cues;
    this.vagueness = vagueness;
  }

  /** Without measure or an official who has to do it, nothing is taken. */
  List<Draft> read(Stretch stretch, String issuer, Memory memory) {
    var line = stretch.line();
    var found = new ArrayList<Draft>();
    for (var clause : Clauses.of(stretch)) {
      for (int at = clause.from(); at < clause.to() && !clause.conditional(); at++) {
        var cue = clause.reads(at) ? cues.at(line, at) : null;
        if (cue == null || cue.kind() != Kind.NEED || line.is(at - 1, "не")) {
          continue;
        }
        var front = new Zone(line, stretch.marks(), ObjectCase.DATIVE).read(clause.from(), at);
        var subject = SubjectPhrase.of(line, clause.from(), at);
        List<Party> parties =
            subject != null && line.starts(at, "долж", "обязан") ? List.of(subject) : front.parties;
        boolean official =
            parties.stream()
                .anyMatch(
                    party ->
                        party.mention() != null
                            && memory.isOfficial(party.mention().actor())
                            && !party.mention().actor().equals(issuer));
        if (!official) {
          break;
        }
        for (var action :
            new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to()).read(cue.to())) {
          var whole = action.parties().isEmpty() ? action.withParties(parties) : action;
          if (whole.deadline() == null) {
            whole = whole.withDeadline(Marks.strongest(front.deadlines));
          }
          if (!vagueness.isVague(line, whole, true)) {
            found.add(
                new Draft(
                    Directive.Kind.DIRECTIVE,
                    line,
                    whole,
                    issuer,
                    line.span(at, at + 1),
                    null,
                    false,
                    0.75));
          }
        }
        break;
      }
    }
    return found;
  }
}
