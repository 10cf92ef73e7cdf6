package kz.oryndau.extraction.directive;

import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** Finds what an action hangs on: the ordering, needing or promising words before it. */
final class Governor {

  private static final int FARTHEST = 70;

  /** The clause of «которые отстают» begins at most so many words before its verb. */
  private static final int FARTHEST_RELATIVE = 8;

  private static final String[] ORDER_NOUNS = {
    "поручени", "указани", "распоряжени", "задани", "задач", "приказ", "требовани"
  };

  private Governor() {}

  /**
   * The nearest cue before the verb of the action in its sentence, with no other finite verb
   * between; null where there is none.
   */
  static Cue of(Line line, Action action, CueWords cues) {
    for (int at = action.head() - 1; at >= Math.max(0, action.head() - FARTHEST); at--) {
      var cue = cues.at(line, at);
      if (cue != null && cue.kind() != Cue.Kind.NECESSITY && cue.kind() != Cue.Kind.NOUN) {
        return cue;
      }
      // «должны незамедлительно открыть»: an adverb that looks like a short form
      boolean other =
          line.isFinite(at)
              && !line.best(at, reading -> reading.form() == VerbForm.IMPERATIVE)
              && !line.any(at, reading -> reading.partOfSpeech() == PartOfSpeech.ADVERB);
      if (other && !inRelative(line, at)) {
        return null;
      }
    }
    return null;
  }

  private static boolean inRelative(Line line, int verb) {
    for (int at = verb - 1; at > Math.max(0, verb - FARTHEST_RELATIVE); at--) {
      if (line.starts(at, "котор") || line.is(at, "где", "чьи")) {
        return true;
      }
    }
    return false;
  }

  /** «отреагировал поручением: прокурор должен изучить»: what is under the colon is ordered. */
  static boolean isUnderOrder(Line line, Action action) {
    boolean colon = false;
    for (int at = action.from() - 1; at >= Math.max(0, action.from() - FARTHEST); at--) {
      colon |= line.is(at, ":");
      if (colon && line.starts(at, ORDER_NOUNS)) {
        return true;
      }
    }
    return false;
  }
}
