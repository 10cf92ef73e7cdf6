package kz.oryndau.extraction.directive;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/**
 * Phrases before a verb that tell why, when or on which ground and are no part of what is done:
 * «для решения этого вопроса», «на втором этапе», «согласно графику,».
 */
final class Frames {

  private static final Set<String> GROUNDS =
      Set.of(
          "согласно",
          "после",
          "при",
          "благодаря",
          "помимо",
          "кроме",
          "наряду",
          "вследствие",
          "ввиду",
          "из-за",
          "вместо",
          "несмотря",
          "исходя",
          "учитывая");

  /** Nouns of a frame with «в», «на», «по», «за», «с». */
  private static final String[] NOUNS = {
    "связи",
    "рамках",
    "соответств",
    "зависимост",
    "ходе",
    "время",
    "итоге",
    "результат",
    "целях",
    "этап",
    "частности",
    "целом",
    "первую",
    "приоритетн",
    "счет",
    "основан",
    "итогам",
    "завершени",
    "окончани",
    "истечени",
    "мере",
    "согласовани",
    "учетом",
    "выделением",
    "поручени",
    "инициатив",
    "решению",
    "плану",
    "графику",
    "данным",
    "словам",
    "информации",
    "случае",
    "перспектив",
    "дальнейшем",
    "будущем",
    "этой",
    "очередь",
    "цель"
  };

  private Frames() {}

  /** Index behind the phrase that starts here; the index itself where none does. */
  static int end(Line line, Marks marks, int at, int verb) {
    if (!opens(line, at)) {
      return at;
    }
    int comma = line.isIn(at, GROUNDS) ? commaBehind(line, at, verb) : -1;
    if (comma > 0) {
      return comma + 1;
    }
    int last = verb;
    for (int end = at + 1; end < verb; end++) {
      if (line.is(end, ",") && !joinsGenitives(line, end)) {
        return end + 1;
      }
      if (marks.deadlineAt(end) != null || end > at + 1 && startsAnew(line, end)) {
        return end;
      }
      last = end > at + 1 && maySubject(line, end) ? end : last;
    }
    return last;
  }

  private static int commaBehind(Line line, int at, int verb) {
    for (int comma = at + 1; comma < verb; comma++) {
      if (line.is(comma, ",") && !joinsGenitives(line, comma)) {
        return comma;
      }
    }
    return -1;
  }

  /** «от стажа и подготовки зарплаты будут повышены»: the last noun that can be the subject. */
  private static boolean maySubject(Line line, int at) {
    return line.mention(at) == null
        && line.isPart(at, PartOfSpeech.NOUN)
        && (line.hasCase(at, Case.NOMINATIVE) || line.hasCase(at, Case.ACCUSATIVE))
        && !line.isPart(at - 1, PartOfSpeech.PREPOSITION)
        && !line.isPart(at - 1, PartOfSpeech.ADJECTIVE)
        && !line.is(at - 1, "и");
  }

  private static boolean opens(Line line, int at) {
    if (line.isIn(at, GROUNDS)) {
      return !(line.is(at, "при") && line.isCapital(at + 1));
    }
    if (line.is(at, "для")) {
      return !isForPeople(line, at);
    }
    if (line.is(at, "на") && line.is(at + 1, "это")
        || line.is(at, "в") && line.is(at + 1, "этом")) {
      return true;
    }
    return line.is(at, "в", "во", "на", "по", "за", "с", "до")
        && (line.starts(at + 1, NOUNS)
            || line.isPart(at + 1, PartOfSpeech.ADJECTIVE)
                && line.starts(at + 2, "этап", "очеред"));
  }

  /** «для тренеров купят», «для школьников вход»: whom it is for belongs to it. */
  private static boolean isForPeople(Line line, int at) {
    for (int noun = at + 1; noun < at + 4; noun++) {
      if (line.isPart(noun, PartOfSpeech.NOUN) || line.mention(noun) != null) {
        return line.mention(noun) != null || line.best(noun, reading -> reading.is(Trait.ANIMATE));
      }
    }
    return line.isPart(at + 1, PartOfSpeech.ADJECTIVE);
  }

  private static boolean joinsGenitives(Line line, int comma) {
    return line.bestCase(comma - 1, Case.GENITIVE) && line.bestCase(comma + 1, Case.GENITIVE);
  }

  /** The subject or object of the verb: a nominative, an accusative, a number. */
  private static boolean startsAnew(Line line, int at) {
    var mention = line.mention(at);
    if (mention != null) {
      return mention.grammaticalCase() == Case.NOMINATIVE;
    }
    if (line.isPart(at - 1, PartOfSpeech.PREPOSITION)) {
      return false;
    }
    boolean nominal =
        line.isPart(at, PartOfSpeech.NOUN)
            || line.isPart(at, PartOfSpeech.ADJECTIVE)
            || line.isPart(at, PartOfSpeech.PRONOUN);
    return line.isNumber(at) && !line.starts(at + 1, "год", "г")
        || nominal && (line.bestCase(at, Case.NOMINATIVE) || line.bestCase(at, Case.ACCUSATIVE))
        || line.is(at, "мы", "я", "они", "будет", "будут")
        || line.is(at, "в", "во", "на", "у") && line.isPart(at - 1, PartOfSpeech.NOUN);
  }
}
