package kz.oryndau.extraction.directive;

import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/**
 * Phrases that limit an order: «без дополнительных затрат», «при подъёме воды», «в случае аварии»,
 * «не дожидаясь жалоб».
 */
final class Conditions {

  /** What an order is to be done without; a bare «без» behind the verb describes its object. */
  private static final String[] WITHOUT = {
    "дополнит", "лишн", "открыт", "проведен", "согласован", "ущерб", "привлечен", "увеличен",
    "остановк", "снижен", "повышен", "выделен", "нарушен", "потер", "сокращен", "промедлен",
    "отрыв", "участ", "разрешен", "конкурс", "формализм"
  };

  private static final Set<String> ENDS = Set.of(",", ";", ":", "–", "—", "-", ".", "(", ")");

  /** Words of a condition. */
  private static final int LONGEST = 25;

  private Conditions() {}

  /**
   * Index behind the condition that starts here; the index itself where none does.
   *
   * @param head index of the verb; a phrase before it ends there
   * @param front whether it stands before the verb
   */
  static int end(Line line, Marks marks, int at, int head, boolean front) {
    boolean without = line.is(at, "без") && (front || line.starts(at + 1, WITHOUT));
    boolean when =
        front && line.is(at, "при") && !line.is(at + 1, "этом", "себе", "том")
            || line.is(at, "при") && line.starts(at + 1, "услови", "необходимост", "наличии")
            || line.is(at, "в") && line.is(at + 1, "случае");
    boolean gerund =
        line.is(at, "не") && line.isPart(at + 1, PartOfSpeech.GERUND)
            || line.is(at, "за")
                && line.is(at + 1, "счет")
                && line.starts(at + 2, "внутрен", "собствен");
    if (!without && !when && !gerund) {
      return at;
    }
    int end = at + 1;
    while (end < Math.min(head, at + LONGEST)
        && !ENDS.contains(line.lower(end))
        && !line.isInfinitive(end)
        && marks.deadlineAt(end) == null
        && !startsAddressee(line, end, without)
        && !(front && end > at + 1 && isSubject(line, end))
        && !(without && end > at + 1 && line.isPart(end, PartOfSpeech.PREPOSITION))) {
      end++;
    }
    return end;
  }

  /** «При необходимости военные должны помочь»: the subject stands behind the condition. */
  private static boolean isSubject(Line line, int at) {
    return line.isPart(at, PartOfSpeech.NOUN) && line.bestCase(at, Case.NOMINATIVE);
  }

  private static boolean startsAddressee(Line line, int at, boolean without) {
    return without && line.mention(at) != null && line.mention(at).grammaticalCase() == Case.DATIVE;
  }
}
