package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.directive.Leftovers.Leftover;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.text.PlainText;

/**
 * Infinitives, futures, commands, dated presents and «чтобы …» of a clause, whatever stands around
 * them.
 */
final class LeftoverVerbs {

  /** «хочу обратиться к акимам, чтобы …»: what asks stands so near before the comma. */
  private static final int FARTHEST_DEMAND = 15;

  private final Utterance said;
  private final Stretch stretch;
  private final Clause clause;
  private final Line line;
  private final CueWords cues;
  private final List<Leftover> found = new ArrayList<>();

  LeftoverVerbs(Utterance said, CueWords cues) {
    this.said = said;
    this.stretch = said.stretch();
    this.clause = said.clause();
    this.line = said.line();
    this.cues = cues;
  }

  /** In reading order. */
  List<Leftover> read() {
    if (line.is(said.start(), "чтобы")) {
      demanded();
      return found;
    }
    int behind = clause.from();
    for (int at = clause.from(); at < clause.to(); at++) {
      if (at >= behind && !clause.skips(at) && line.mention(at) == null) {
        behind = Math.max(behind, read(at));
      }
    }
    return found;
  }

  /** Index behind the verb if one stands here. */
  private int read(int at) {
    if (line.isInfinitive(at)) {
      return infinitives(at);
    }
    if (isCommand(at)) {
      add(Directive.Kind.DIRECTIVE, at);
    } else if (line.isFuture(at) && !isTold(at)) {
      add(isLet(at) ? Directive.Kind.DIRECTIVE : Directive.Kind.PLEDGE, at);
    } else if (isAnnounced(at)) {
      add(isLet(at) ? Directive.Kind.DIRECTIVE : Directive.Kind.PLEDGE, at);
    }
    return at + 1;
  }

  private void add(Directive.Kind kind, int verb) {
    found.add(new Leftover(kind, Futures.action(said, verb)));
  }

  private int infinitives(int at) {
    var kind = stretch.quote() == null ? Directive.Kind.DIRECTIVE : Directive.Kind.OBLIGATION;
    var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
    int behind = at + 1;
    for (var action : reader.read(isGoverned(at) ? at : said.start())) {
      found.add(new Leftover(kind, action));
      behind = Math.max(behind, action.head() + 1);
    }
    return behind;
  }

  /** «решили закрыть», «план закрыть»; not «свалку закрыть», whose object stands in front. */
  private boolean isGoverned(int infinitive) {
    for (int at = said.start(); at < infinitive; at++) {
      if (clause.skips(at)) {
        continue;
      }
      boolean governs =
          line.isFinite(at)
              || line.cue(at, cues) != null
              || line.best(at, reading -> WordGroup.TASK.has(PlainText.word(reading.lemma())));
      if (governs) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold(int at) {
    return line.best(at, reading -> reading.person() == 2) && !stretch.isDirect();
  }

  private boolean isCommand(int at) {
    boolean plural =
        line.any(
            at,
            reading ->
                reading.form() == VerbForm.IMPERATIVE && reading.number() != Number.SINGULAR);
    return line.best(at, reading -> reading.form() == VerbForm.IMPERATIVE)
            && (plural || stretch.isDirect())
        || plural && stretch.isDirect() && line.lower(at).matches(".*те(сь)?");
  }

  /** «пусть начинают выдачу». */
  private boolean isLet(int at) {
    for (int k = said.start(); k < at; k++) {
      if (line.is(k, "пусть", "пускай")) {
        return true;
      }
    }
    return false;
  }

  /** «с понедельника собираемся», «вводится карантин», «арендуем»: what the present announces. */
  private boolean isAnnounced(int at) {
    if (!line.isPart(at, PartOfSpeech.VERB) || line.cue(at, cues) != null && hasInfinitive(at)) {
      return false;
    }
    boolean we = line.any(at, reading -> reading.person() == 1 && isPresent(reading.form()));
    boolean future =
        line.any(at, reading -> reading.form() == VerbForm.FUTURE && reading.is(Trait.PERFECTIVE));
    if (we && future && stretch.quote() != null) {
      return true;
    }
    boolean present = line.best(at, reading -> isPresent(reading.form()));
    return present && (isDated() || isLet(at) || we && said.isMeasured()) && !hasInfinitive(at);
  }

  private static boolean isPresent(VerbForm form) {
    return form == VerbForm.PRESENT || form == VerbForm.FUTURE;
  }

  private boolean hasInfinitive(int verb) {
    for (int at = verb + 1; at < clause.to(); at++) {
      if (line.isInfinitive(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDated() {
    return !stretch.marks().within(clause.from(), clause.to()).isEmpty();
  }

  /** «прошу, чтобы проверили заправки»: the past of the clause is what is asked for. */
  private void demanded() {
    if (!isAskedFor(said.start())) {
      return;
    }
    var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
    ThatClauses.read(line, stretch.marks(), said.start(), clause.to(), reader)
        .forEach(action -> found.add(new Leftover(Directive.Kind.DIRECTIVE, action)));
  }

  private boolean isAskedFor(int that) {
    for (int at = that - 1; at >= Math.max(stretch.from(), that - FARTHEST_DEMAND); at--) {
      var cue = line.isWord(at) ? line.cue(at, cues) : null;
      boolean asks =
          cue != null && cue.kind() != Kind.PLAN
              || line.best(at, reading -> WordGroup.DEMAND.has(PlainText.word(reading.lemma())));
      if (asks) {
        return true;
      }
    }
    return false;
  }
}
