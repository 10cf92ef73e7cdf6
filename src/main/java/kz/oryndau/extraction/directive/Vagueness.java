package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.text.PlainText;
import kz.oryndau.extraction.text.WordList;

/** Tells actions that nobody could later tell done from not done. */
final class Vagueness {

  /** The word after a vague verb stands so near. */
  private static final int NEAR = 4;

  /** Shorter entries are whole words: prepositions. */
  private static final int SHORTEST_STEM = 3;

  private record Entry(boolean always, String verb, String following) {}

  private final List<Entry> entries = new ArrayList<>();

  Vagueness() {
    boolean always = true;
    for (var line : WordList.read("/lexicon/vague-actions.txt")) {
      if (line.startsWith("[")) {
        always = line.equals("[always]");
      } else {
        var parts = PlainText.of(line).split(" ");
        entries.add(new Entry(always, parts[0], parts.length > 1 ? parts[1] : null));
      }
    }
  }

  /**
   * Whether the action is too vague to check.
   *
   * @param ordered whether it is an explicit order, which may ask for more
   */
  boolean isVague(Line line, Action action, boolean ordered) {
    if (isMeasured(line, action)
        || line.isFuture(action.head())
            && (line.hasLemma(action.head(), "быть") || line.hasLemma(action.head(), "стать"))) {
      return false;
    }
    if (isPassive(line, action.head())) {
      return false;
    }
    var verb =
        line.isPart(action.head(), PartOfSpeech.VERB)
            ? line.lemma(action.head())
            : line.lower(action.head());
    for (var entry : entries) {
      if (verb.startsWith(entry.verb)
          && (entry.always || !ordered)
          && follows(line, action, entry.following)) {
        return true;
      }
    }
    return false;
  }

  /** «быть увеличены»: a state that is reached or not. */
  private static boolean isPassive(Line line, int head) {
    boolean passive = false;
    for (int at = head + 1; at < head + NEAR; at++) {
      passive |=
          line.any(
              at,
              reading -> reading.partOfSpeech() == PartOfSpeech.SHORT && reading.is(Trait.PASSIVE));
    }
    return line.is(head, "быть") && passive;
  }

  private static boolean follows(Line line, Action action, String following) {
    if (following == null) {
      return true;
    }
    boolean whole = following.length() < SHORTEST_STEM;
    for (int at = action.from(); at <= action.head() + NEAR; at++) {
      boolean near = at > action.head() || !whole;
      if (near
          && at < line.size()
          && (whole ? line.is(at, following) : line.starts(at, following))) {
        return true;
      }
    }
    return false;
  }

  /** A number, a date or a frequency. */
  static boolean isMeasured(Line line, Action action) {
    var deadline = action.deadline();
    if (deadline != null && (deadline.date() != null || deadline.recurring() != null)) {
      return true;
    }
    for (int at = action.from(); at < action.to(); at++) {
      if (line.isNumber(at) || NumberWords.isNumber(line.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
