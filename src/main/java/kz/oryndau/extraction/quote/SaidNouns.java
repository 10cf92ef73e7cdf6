package kz.oryndau.extraction.quote;

import java.util.Set;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.quote.Quote.VerbClass;

/** Content that a noun introduces: «не стал комментировать слова министра о том, что …». */
final class SaidNouns {

  private static final Set<String> SAYINGS =
      Set.of(
          "слова",
          "словам",
          "словами",
          "заявление",
          "заявления",
          "заявлению",
          "заявлением",
          "высказывание",
          "высказывания",
          "утверждение",
          "утверждения");

  /** Between the speaker and «о том, что» stand at most so many words. */
  private static final int WIDEST = 12;

  private final Owners owners;
  private final Stretch stretch;
  private final Line line;

  SaidNouns(Owners owners, Stretch stretch) {
    this.owners = owners;
    this.stretch = stretch;
    this.line = stretch.line();
  }

  /** Whether at word {@code i} stand somebody's words: «слова министра». */
  static boolean isSaying(Line line, int i) {
    var owner = line.mention(i + 1);
    return owner != null
        && owner.form() != Form.PRONOUN
        && line.isIn(i, SAYINGS)
        && !line.is(i - 1, "по");
  }

  /** What somebody's words were; null if no noun in the stretch tells. */
  Draft content() {
    for (int i = stretch.skip(); i < stretch.to(); i++) {
      int that = isSaying(line, i) ? that(line.mentionEnd(i + 1)) : -1;
      if (that > 0) {
        var cue = new Cue(i, i + 1, VerbClass.SAYS, Set.of());
        var speaker = owners.owner(line, stretch.from(), cue, stretch.to());
        return stretch.content(that, stretch.to(), speaker, cue, 0.85);
      }
    }
    return null;
  }

  private int that(int from) {
    for (int i = from; i < Math.min(stretch.to(), from + WIDEST); i++) {
      if (line.is(i, "что") && line.isComma(i - 1)) {
        return i + 1;
      }
      boolean other = line.isComma(i) && !line.is(i + 1, "что") || line.is(i, ":");
      if (other || line.reads(i, ReportingWords::reports) && line.mention(i) == null) {
        return -1;
      }
    }
    return -1;
  }
}
