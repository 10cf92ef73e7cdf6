package kz.oryndau.extraction.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.WordList;

/** Gives every word of one action one key: «строительство», «построить», «возвести». */
final class ActionWords {

  private final Map<String, String> russian = new HashMap<>();
  private final TreeMap<String, String> kazakh = new TreeMap<>();

  ActionWords() {
    Map<String, String> into = russian;
    for (var line : WordList.read("/lexicon/action-words.txt")) {
      if (line.startsWith("[")) {
        into = line.equals("[kk]") ? kazakh : russian;
      } else {
        var words = List.of(line.split("\\s+"));
        for (var word : words) {
          into.put(word, words.get(0));
        }
      }
    }
  }

  /** The key of a dictionary form, or of any form that begins with a Kazakh stem; null for none. */
  String key(String lemma, Language language) {
    if (language == Language.RUSSIAN) {
      return russian.get(lemma);
    }
    for (var stem = kazakh.floorEntry(lemma);
        stem != null && stem.getKey().charAt(0) == lemma.charAt(0);
        stem = kazakh.lowerEntry(stem.getKey())) {
      if (lemma.startsWith(stem.getKey())) {
        return stem.getValue();
      }
    }
    return null;
  }
}
