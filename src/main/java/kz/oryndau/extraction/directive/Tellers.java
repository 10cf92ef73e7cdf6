package kz.oryndau.extraction.directive;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;

/** Finds who tells of something that the sentence does not quote: «рассказал о ходе работ». */
final class Tellers {

  private static final Set<String> TELLING =
      Set.of(
          "рассказал",
          "рассказала",
          "рассказали",
          "доложил",
          "доложила",
          "отчитался",
          "отчиталась",
          "проинформировал",
          "проинформировала",
          "сообщил",
          "сообщила",
          "ознакомил",
          "ознакомила",
          "презентовал",
          "презентовала",
          "выступил",
          "выступила",
          "остановился",
          "остановилась");

  private Tellers() {}

  /** Id of the actor; null where nobody tells anything. */
  static String of(Line line) {
    for (int at = 0; at < line.size(); at++) {
      if (line.isIn(at, TELLING)) {
        var subject = Subjects.of(line, at, 0, line.size());
        boolean named = subject != null && subject.grammaticalCase() == Case.NOMINATIVE;
        return named ? subject.actor() : null;
      }
    }
    return null;
  }
}
