package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** «Вывезите снег», «Виталий Осипович, подготовьте список». */
final class Imperatives {

  private final Citizens citizens;

  private final Utterance said;
  private final Stretch stretch;
  private final Clause clause;
  private final Line line;
  private final Vagueness vagueness;
  private final List<Draft> found = new ArrayList<>();

  Imperatives(Utterance said, Vagueness vagueness, Citizens citizens) {
    this.said = said;
    this.stretch = said.stretch();
    this.clause = said.clause();
    this.line = said.line();
    this.vagueness = vagueness;
    this.citizens = citizens;
  }

  /** The first command of the clause; empty if there is none. */
  List<Draft> read() {
    imperative();
    return found;
  }

  private void imperative() {
    if (!stretch.isDirect()) {
      return;
    }
    for (int at = clause.from(); at < clause.to(); at++) {
      boolean imperative =
          clause.reads(at)
              && line.mention(at) == null
              && line.any(
                  at,
                  reading ->
                      reading.form() == VerbForm.IMPERATIVE
                          && reading.number() == Number.PLURAL
                          && reading.person() != 1)
              && line.lower(at).matches(".*те(сь)?");
      boolean together = line.is(at, "давайте");
      if (!imperative || together || citizens.areTold(line, at) || line.is(at - 1, "не", "пусть")) {
        continue;
      }
      var zone = new Zone(line, stretch.marks(), ObjectCase.DATIVE).read(said.start(), at);
      int from = vocativeEnd(zone.start, at);
      var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
      int to = reader.trim(from, clause.to());
      var deadline = Marks.strongest(OwnDeadlines.of(line, stretch.marks(), clause.from(), to));
      var action = new Action(at, from, to, vocative(at), deadline, zone.conditions);
      if (to > at + 1 && (said.hasNoun(from, to) || line.hasLemma(at, "доложить"))) {
        found.add(
            said.draft(Directive.Kind.DIRECTIVE, action, line.span(at, at + 1), 0.85)
                .doubted(vagueness.isVague(line, action, true), Doubt.VAGUE));
      }
      return;
    }
  }

  private List<Party> vocative(int verb) {
    var own = Turns.vocative(stretch);
    var party = own != null && own.to() <= verb ? own : said.addressed();
    return party == null ? List.of() : List.of(party);
  }

  private int vocativeEnd(int start, int verb) {
    int comma = -1;
    for (int at = start; at < verb; at++) {
      comma = line.is(at, ",") ? at : comma;
    }
    if (comma < 0 || addressedIn(start, comma) == null) {
      return start;
    }
    return new Zone(line, stretch.marks(), ObjectCase.DATIVE).read(comma + 1, verb).start;
  }

  private Mention addressedIn(int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.mention(at) != null) {
        return line.mention(at);
      }
    }
    return null;
  }
}
