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
    return isNoun(line, i, NOUNS.get("official"));
  }

  /** «Ведомство»: points back at a body. */
  static boolean isBody(Line line, int i) {
    return isNoun(line, i, NOUNS.get("body"));
  }

  /** Whether the name of a body only points back at another one: «ведомство». */
  static boolean isPointingBody(String name) {
    return NOUNS.get("only pointing").contains(name);
  }

  /** «Указ»: a text that somebody answers for. */
  static boolean isDocument(Line line, int i) {
    return isNoun(line, i, NOUNS.get("document"));
  }

  /** «В статье кодекса», «в сообщении телеканала»: no official answers for these words. */
  static boolean isNobodysText(Line line, int i) {
    return line.mention(i) == null && isNoun(line, i, NOUNS.get("nobody's text"));
  }

  /** «Кто-то»: no speaker. */
  static boolean isNobody(Line line, int i) {
    return NOUNS.get("nobody").contains(line.lower(i));
  }

  private static boolean isNoun(Line line, int i, Set<String> lemmas) {
    return line.reads(
        i,
        reading ->
            reading.partOfSpeech() == PartOfSpeech.NOUN
                && lemmas.contains(Line.folded(reading.lemma())));
  }

  /** The noun for a person that is nearest to the cue and outside every mention; -1 if none. */
  static int person(Line line, int from, int to, Cue cue) {
    int best = -1;
    for (int i = from; i < to; i++) {
      boolean free = line.mention(i) == null && !line.is(i - 1, "к", "с", "для", "от", "у");
      if (free && (ReportingClauses.isPersonNoun(line, i) || isOfficial(line, i))) {
        if (best < 0 || cue != null && Math.abs(i - cue.at()) < Math.abs(best - cue.at())) {
          best = i;
        }
      }
    }
    return best;
  }
}
