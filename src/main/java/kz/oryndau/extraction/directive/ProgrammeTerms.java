package kz.oryndau.extraction.directive;

import java.util.regex.Pattern;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.text.PlainText;

/**
 * Tells the years of a programme from the deadline of an order: «утвердить концепцию развития до
 * 2035 года», «указа „О целях до 2030 года“», «продление льгот до 2028 года».
 */
final class ProgrammeTerms {

  private static final Pattern YEAR = Pattern.compile("(?:до|к|на|по) (?:конца )?\\d{4} год.*");

  private static final String[] PROGRAMMES = {
    "программ",
    "госпрограмм",
    "подпрограмм",
    "концепци",
    "стратеги",
    "доктрин",
    "прогноз",
    "генплан",
    "генеральн",
    "нацплан",
    "план",
    "проект",
    "карт",
    "продлен",
    "продлит"
  };

  /** Verbs that end the programme itself. */
  private static final String[] ENDING = {
    "заверш", "реализ", "выполн", "исполн", "законч", "достро", "осуществ"
  };

  /** The name of a programme begins so many words before its years, at most. */
  private static final int FAR_LEFT = 60;

  private ProgrammeTerms() {}

  /** Whether the deadline within the action that starts at {@code from} belongs to a name. */
  static boolean isTerm(Line line, int from, Deadline deadline) {
    int at = line.indexAt(deadline.span().start());
    int first = Math.max(from, at - FAR_LEFT);
    if (isQuoted(line, first, at)) {
      return true;
    }
    var words = PlainText.lower(deadline.span().in(line.text()));
    if (!YEAR.matcher(words).matches() || line.isMark(at - 1) && !line.isMark(at - 2)) {
      return false;
    }
    boolean programme = false;
    for (int k = first; k < at; k++) {
      if (line.starts(k, ENDING)) {
        return false;
      }
      programme |= isProgramme(line, k);
    }
    return programme;
  }

  /** «По плану до 2030 года построят»: that plan tells the year, it does not bear it. */
  private static boolean isProgramme(Line line, int at) {
    boolean ground =
        line.starts(at, "план", "карт") && (line.is(at - 1, "по") || line.is(at - 2, "по"));
    return line.starts(at, PROGRAMMES)
        && !line.starts(at, "планк", "планет")
        && !line.isFinite(at)
        && !ground;
  }

  /** Whether marks before the word open a quotation that it stands in. */
  private static boolean isQuoted(Line line, int from, int at) {
    int depth = 0;
    int plain = 0;
    for (int k = from; k < at; k++) {
      depth += line.is(k, "«", "„", "“") ? 1 : line.is(k, "»", "”") ? -1 : 0;
      plain += line.is(k, "\"") ? 1 : 0;
    }
    return depth > 0 || plain % 2 == 1;
  }
}
