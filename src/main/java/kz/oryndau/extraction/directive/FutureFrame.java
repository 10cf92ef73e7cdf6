package kz.oryndau.extraction.directive;

import java.util.Set;

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
          "поэтому");

  private FutureFrame() {}

  /** Deadlines, adverbs, reporting words and «мы» in front stay out. */
  static int start(Utterance said, int verb) {
    var line = said.line();
    var marks = said.stretch().marks();
    int at = said.start();
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
