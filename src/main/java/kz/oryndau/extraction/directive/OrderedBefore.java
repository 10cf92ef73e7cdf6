package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/**
 * Those who are ordered, named before the action: «Акиму поручено», «поставил перед отделом
 * задачу».
 */
final class OrderedBefore {

  private static final int FAR_LEFT = 60;

  private OrderedBefore() {}

  /** Who is ordered, named before the cue: «Акиму поручено», «Перед отделом поставлена задача». */
  static List<Party> of(Stretch run, Cue cue) {
    var line = run.line();
    if (!OrderRules.isVerb(cue) && cue.kind() != Kind.ASK) {
      return List.of();
    }
    int from = phraseStart(run, cue.from());
    if (line.hasLemma(cue.verb(), "получить")) {
      var receiver = SubjectPhrase.of(line, from, cue.from());
      return receiver == null ? List.of() : List.of(receiver);
    }
    // «губернаторам, у которых есть риск, поручили»: those who are ordered stand before the clause
    int opening = line.is(from - 1, ",") ? Relatives.openingComma(line, from - 1) : -1;
    if (opening > run.from()) {
      return dative(run, phraseStart(run, opening), opening);
    }
    for (int at = from; at < cue.from(); at++) {
      if (line.is(at, "перед") && isGivenTask(line, at + 1)) {
        return inInstrumental(run, at + 1, cue.from());
      }
      if (line.is(at, "на") && line.starts(cue.verb(), "возлож")) {
        return laidOn(run, at + 1, cue.from());
      }
    }
    var between = between(run, cue);
    if (!between.isEmpty()) {
      return between;
    }
    if (cue.objectCase() == ObjectCase.ACCUSATIVE) {
      return obliged(run, from, cue);
    }
    var declined = dative(run, from, cue.from());
    return declined.isEmpty() ? UndeclinedReceivers.of(run, from, cue) : declined;
  }

  /** «перед акимами и КТЖ», «перед товариществом «Монтаж»»: up to the index at most. */
  private static List<Party> inInstrumental(Stretch run, int from, int limit) {
    var phrase = new PartyPhrase(run.line(), run.marks(), ObjectCase.DATIVE);
    var found = new ArrayList<Party>();
    int at = from;
    while (at < limit) {
      int end = instrumentalEnd(run.line(), phrase, at, limit);
      if (end == at) {
        break;
      }
      found.add(new Party(run.line(), at, end, run.line().mention(at)));
      at = run.line().is(end, "и", ",") ? end + 1 : limit;
    }
    return found;
  }

  /** «возложил на акимов обязанность», «на МВД возложена задача». */
  private static List<Party> laidOn(Stretch run, int from, int limit) {
    return List.copyOf(
        new Zone(run.line(), run.marks(), ObjectCase.ACCUSATIVE).read(from, limit).parties);
  }

  /** «Перевозчиков ведомство обязало»: people before the one who obliges them. */
  private static List<Party> obliged(Stretch run, int from, Cue cue) {
    var line = run.line();
    int at = from;
    while (at < cue.from() && line.isMark(at)) {
      at++;
    }
    var mention = line.mention(at);
    boolean people =
        mention != null
            ? mention.grammaticalCase() == Case.ACCUSATIVE
                || mention.grammaticalCase() == Case.GENITIVE
            : line.best(
                at,
                reading ->
                    reading.is(Trait.ANIMATE) && reading.grammaticalCase() == Case.ACCUSATIVE
                        || reading.is(Trait.ANIMATE) && reading.grammaticalCase() == Case.GENITIVE);
    int end =
        people ? new PartyPhrase(line, run.marks(), ObjectCase.ACCUSATIVE).end(at, cue.from()) : at;
    boolean other = end < cue.from() && Subjects.of(line, cue.verb(), end, run.to()) != null;
    return end > at && other ? List.of(new Party(line, at, end, mention)) : List.of();
  }

  private static int instrumentalEnd(Line line, PartyPhrase phrase, int from, int limit) {
    if (!isGivenTask(line, from)) {
      return from;
    }
    int end = from;
    while (end < limit
        && (line.mention(from) != null
            ? line.mention(end) == line.mention(from)
            : line.mention(end) == null && line.hasCase(end, Case.INSTRUMENTAL))) {
      end++;
    }
    return Math.max(end, phrase.end(from, limit));
  }

  /** Whether «перед» may stand before the word: «акимами», «МИД». */
  static boolean isGivenTask(Line line, int at) {
    var mention = line.mention(at);
    return line.hasCase(at, Case.INSTRUMENTAL)
        || mention != null && mention.grammaticalCase() == null
        || line.isUndeclined(at);
  }

  private static int phraseStart(Stretch run, int end) {
    var line = run.line();
    int first = Math.max(run.from(), end - FAR_LEFT);
    if (!hasVerb(line, first, end)) {
      return first;
    }
    int from = end;
    while (from > Math.max(run.from(), end - FAR_LEFT)
            && !line.is(from - 1, ",", ";", ":", "–", "—")
        || end - from < FAR_LEFT && from > run.from() && line.mention(from - 1) != null) {
      from--;
    }
    return from;
  }

  private static boolean hasVerb(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.isFinite(at) || line.isInfinitive(at)) {
        return true;
      }
    }
    return false;
  }

  private static List<Party> dative(Stretch run, int from, int end) {
    var line = run.line();
    int start = from;
    while (start < end
        && !(isDative(line, start)
            && !line.isPart(start, PartOfSpeech.PRONOUN)
            && !followsPreposition(line, start))) {
      start++;
    }
    return start < end
        ? List.copyOf(
            new Zone(line, run.marks(), ObjectCase.DATIVE)
                .read(firstJoined(line, from, start), end)
                .parties)
        : List.of();
  }

  /** «МЧС и акиматам поручено»: one that shows no case is joined to the dative. */
  private static int firstJoined(Line line, int from, int dative) {
    var mention = line.is(dative - 1, "и") ? line.mention(dative - 2) : null;
    boolean bare = mention != null && mention.grammaticalCase() == null;
    int first = bare ? line.indexAt(mention.span().start()) : dative;
    return Math.max(from, first);
  }

  private static boolean isDative(Line line, int at) {
    var mention = line.mention(at);
    return line.bestCase(at, Case.DATIVE)
        || mention != null
            && mention.grammaticalCase() == Case.DATIVE
            && line.mention(at - 1) != mention;
  }

  /** «по капитальному ремонту», «согласно её данным» name nobody. */
  private static boolean followsPreposition(Line line, int at) {
    int first = at - 1;
    while (line.isPart(first, PartOfSpeech.ADJECTIVE) || line.isPart(first, PartOfSpeech.PRONOUN)) {
      first--;
    }
    return line.is(first, "к", "ко", "по", "согласно", "благодаря", "вопреки", "навстречу");
  }

  /** «дал подрядчику две недели», «поставил перед акимами задачу». */
  private static List<Party> between(Stretch run, Cue cue) {
    if (cue.to() - cue.from() < 3) {
      return List.of();
    }
    var line = run.line();
    int from = cue.from() + 1;
    if (line.is(from, "перед")) {
      return inInstrumental(run, from + 1, cue.to() - 1);
    }
    if (line.is(from, "на") && line.starts(cue.verb(), "возлож")) {
      return laidOn(run, from + 1, cue.to() - 1);
    }
    return List.copyOf(
        new Zone(line, run.marks(), cue.objectCase()).read(from, cue.to() - 1).parties);
  }
}
