package kz.oryndau.extraction.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.text.WordList;

/** Nouns that stand for a speaker without naming one, in lexicon/speaker-nouns.txt. */
final class SpeakerNouns {

  private static final Map<String, Set<String>> NOUNS = read();
  private static final Set<String> OFFICIAL = NOUNS.get("official");
  private static final Set<String> BODY = NOUNS.get("body");
  private static final Set<String> POINTING = NOUNS.get("only pointing");
  private static final Set<String> DOCUMENT = NOUNS.get("document");
  private static final Set<String> NOBODYS_TEXT = NOUNS.get("nobody's text");
  private static final Set<String> NOBODY = NOUNS.get("nobody");

  private SpeakerNouns() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> nouns = new HashMap<>();
    String section = "";
    for (var line : WordList.read("/lexicon/speaker-nouns.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        nouns.computeIfAbsent(section, key -> new HashSet<>()).add(Line.folded(line));
      }
    }
    return Map.copyOf(nouns);
  }

  /** «Докладчик»: points back at an official. */
  static boolean isOfficial(Line line, int i) {
    return isNoun(line, i, OFFICIAL);
  }

  /** «Ведомство»: points back at a body. */
  static boolean isBody(Line line, int i) {
    return isNoun(line, i, BODY);
  }

  /** Whether the name of a body only points back at another one: «ведомство». */
  static boolean isPointingBody(String name) {
    return POINTING.contains(name);
  }

  /** «Указ»: a text that somebody answers for. */
  static boolean isDocument(Line line, int i) {
    return isNoun(line, i, DOCUMENT);
  }

  /** «В статье кодекса», «в сообщении телеканала»: no official answers for these words. */
  static boolean isNobodysText(Line line, int i) {
    return line.mention(i) == null && isNoun(line, i, NOBODYS_TEXT);
  }

  /** «Кто-то»: no speaker. */
  static boolean isNobody(Line line, int i) {
    return line.isIn(i, NOBODY);
  }

  private static boolean isNoun(Line line, int i, Set<String> lemmas) {
    if (!line.isWord(i)) {
      return false;
    }
    String before = null;
    var readings = line.word(i).readings();
    for (int at = 0; at < readings.size(); at++) {
      var reading = readings.get(at);
      if (reading.partOfSpeech() == PartOfSpeech.NOUN && !reading.lemma().equals(before)) {
        before = reading.lemma();
        if (lemmas.contains(Line.folded(before))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The noun for a person that is nearest to the cue and outside every mention; -1 if none. */
  static int person(Line line, int from, int to, Cue cue) {
    int best = -1;
    for (int i = from; i < to; i++) {
      if (line.mention(i) == null
          && (ReportingClauses.isPersonNoun(line, i) || isOfficial(line, i))
          && !line.is(i - 1, "к", "с", "для", "от", "у")) {
        if (best < 0 || cue != null && Math.abs(i - cue.at()) < Math.abs(best - cue.at())) {
          best = i;
        }
      }
    }
    return best;
  }
}
