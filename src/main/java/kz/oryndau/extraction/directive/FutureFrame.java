package kz.oryndau.extraction.directive;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Where the action of a future starts. */
final class FutureFrame {

  private static final Set<String> FILLERS =
      Set.of(
          "всего",
          "мы",
          "я",
          "они",
          "и",
          "а",
          "но",
          "уже",
          "также",
          "кроме",
          "того",
          "еще",
          "ли",
          "что",
          "там",
          "только",
          "теперь",
          "обязательно",
          "при",
          "этом",
          "затем",
          "потом",
          "кстати",
          "поэтому",
          "то");

  private FutureFrame() {}

  /**
   * «об опережении на 21 процент, до конца года планы будут выполнены»: the phrase before the comma
   * belongs to what stands before it.
   */
  private static int clauseStart(Utterance said, int verb) {
    var line = said.line();
    int comma = -1;
    for (int at = said.start(); at < verb; at++) {
      comma = line.is(at, ",") ? at : comma;
    }
    boolean phrase =
        comma > 0
            && (line.isPart(said.start(), PartOfSpeech.PREPOSITION)
                || line.bestCase(said.start(), Case.LOCATIVE))
            && said.stretch().marks().deadlineAt(comma + 1) != null;
    return phrase ? comma + 1 : said.start();
  }

  /** Deadlines, adverbs, reporting words and «мы» in front stay out. */
  static int start(Utterance said, int verb) {
    var line = said.line();
    var marks = said.stretch().marks();
    int at = Math.max(said.start(), clauseStart(said, verb));
    while (at < verb) {
      if (marks.deadlineAt(at) != null && marks.deadlineEnd(at) <= verb) {
        at = marks.deadlineEnd(at);
      } else if (!said.clause().reads(at)
          || line.isIn(at, FILLERS)
              && !(line.is(at, "еще") && line.isNumber(at + 1))
              && !(line.is(at, "при") && !line.is(at + 1, "этом"))
              && !(line.is(at, "только", "всего") && line.isNumber(at + 1))
          || line.isMark(at) && !line.is(at, "«", "\"", "“", "„")) {
        at++;
      } else {
        break;
      }
    }
    return line.is(verb - 1, "не") && at == verb ? verb - 1 : at;
  }
}
