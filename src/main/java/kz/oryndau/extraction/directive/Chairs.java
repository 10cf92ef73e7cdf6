package kz.oryndau.extraction.directive;

import java.util.Set;

/** Finds who holds the meeting or makes the visit that an article tells of. */
final class Chairs {

  private static final Set<String> LEADING =
      Set.of(
          "провел",
          "провела",
          "проводит",
          "провели",
          "собрал",
          "собрала",
          "созвал",
          "созвала",
          "посетил",
          "посетила",
          "заслушал",
          "заслушала",
          "выслушал",
          "выслушала",
          "осмотрел",
          "осмотрела",
          "ознакомился",
          "ознакомилась",
          "проверил",
          "проверила",
          "проинспектировал",
          "проинспектировала",
          "раскритиковал",
          "раскритиковала",
          "отчитал",
          "отчитала",
          "побывал",
          "побывала",
          "объехал",
          "объехала",
          "принял",
          "приняла",
          "возглавил",
          "возглавила",
          "прибыл",
          "прибыла",
          "встретился",
          "встретилась");

  /** «под председательством X», «с участием X», «во главе с X»: whose name follows. */
  private static final Set<String> WITH =
      Set.of("председательством", "участием", "участии", "руководством", "визита", "поездки");

  private static final String[] MEETINGS = {"совещани", "заседани", "прием", "планерк"};

  private Chairs() {}

  /** Id of the actor; null where nobody presides. */
  static String of(Line line) {
    for (int at = 0; at < line.size(); at++) {
      boolean with = line.isIn(at, WITH) || line.is(at, "у") && line.starts(at - 1, MEETINGS);
      if (with && line.mention(at + 1) != null) {
        return line.mention(at + 1).actor();
      }
      if (line.isIn(at, LEADING) && !line.is(at + 1, "участие")) {
        var subject = Subjects.of(line, at, 0, line.size());
        return subject == null ? null : subject.actor();
      }
    }
    return null;
  }
}
