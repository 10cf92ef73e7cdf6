package kz.oryndau.extraction.directive;

import java.util.List;
import java.util.regex.Pattern;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/**
 * The deadlines among some words that are those of the action: none that only describes a thing
 * («который сдадут в мае», «нарушения, выявленные в мае», «выделенные в мае деньги») and none of a
 * programme's name.
 */
final class OwnDeadlines {

  /** Words looked back for the comma of a clause that describes. */
  private static final int FARTHEST_COMMA = 40;

  /** «пострадавшие от паводка в марте дома»: so far before the date its participle stands. */
  private static final int FARTHEST_PARTICIPLE = 4;

  private static final Pattern PAST =
      Pattern.compile(
          ".{2,}(?:нн|т|[бвгкс]ш)(?:[ыи]й|ая|ое|ее|[ыи]е|ого|его|ому|ему|[ыи]м|[ыи]х|[ыи]ми|ой|ей|ую|ом|ем)"
              + "(?:ся)?");

  private OwnDeadlines() {}

  /** Those within the words {@code from} up to {@code to}, in reading order. */
  static List<Deadline> of(Line line, Marks marks, int from, int to) {
    return marks.within(from, to).stream()
        .filter(deadline -> !describes(line, marks, from, deadline))
        .filter(deadline -> !ProgrammeTerms.isTerm(line, from, deadline))
        .toList();
  }

  private static boolean describes(Line line, Marks marks, int from, Deadline deadline) {
    int at = line.indexAt(deadline.span().start());
    if (isFramed(line, from, at, marks.deadlineEnd(at))) {
      return true;
    }
    for (int k = at; k > Math.max(from, at - FARTHEST_COMMA); k--) {
      if (line.is(k, ",")) {
        int first = line.is(k + 1, "не", "ранее", "уже") ? k + 2 : k + 1;
        return ActionEnd.isRelative(line, k + 1) || isPastParticiple(line, first);
      }
    }
    return false;
  }

  /** Whether the date stands between a participle and its noun: «выделенные в мае деньги». */
  private static boolean isFramed(Line line, int from, int at, int end) {
    int noun = line.isPart(end, PartOfSpeech.ADJECTIVE) ? end + 1 : end;
    if (!line.isPart(noun, PartOfSpeech.NOUN)) {
      return false;
    }
    for (int k = at - 1; k >= Math.max(from, at - FARTHEST_PARTICIPLE); k--) {
      if (line.isInfinitive(k) || line.is(k, ",")) {
        return false;
      }
      if (isPastParticiple(line, k)) {
        return line.hasCase(noun, line.word(k).best().grammaticalCase());
      }
    }
    return false;
  }

  private static boolean isPastParticiple(Line line, int at) {
    boolean participle =
        line.lower(at).contains("ш")
            || line.any(at, reading -> reading.partOfSpeech() == PartOfSpeech.PARTICIPLE);
    return participle && PAST.matcher(line.lower(at)).matches();
  }
}
