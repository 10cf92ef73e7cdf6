package kz.oryndau.extraction.directive;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.text.PlainText;
import kz.oryndau.extraction.text.WordList;

/** Kinds of deeds and things of {@code lexicon/checkable-words.txt}. */
enum WordKind {
  /** «построить». */
  RESULT,
  /** «открыться». */
  HAPPENING,
  /** «усилить». */
  ACTIVITY,
  /** «понять». */
  MIND,
  /** «вырасти». */
  NATURE,
  /** «школа». */
  THING,
  /** «отчёт». */
  PAPER,
  /** «ремонт». */
  DEED,
  /** «внимание». */
  ABSTRACT;

  private static final Map<String, Set<WordKind>> KINDS = read();

  private static Map<String, Set<WordKind>> read() {
    var kinds = new HashMap<String, Set<WordKind>>();
    WordKind current = null;
    for (var line : WordList.read("/lexicon/checkable-words.txt")) {
      if (line.startsWith("[")) {
        current = valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
        continue;
      }
      for (var word : PlainText.of(line).split(" ")) {
        kinds.computeIfAbsent(word, any -> EnumSet.noneOf(WordKind.class)).add(current);
      }
    }
    return kinds;
  }

  /** The kinds of a word by its dictionary form, e for ё; empty where it has none. */
  static Set<WordKind> of(String lemma) {
    return KINDS.getOrDefault(lemma, Collections.emptySet());
  }
}
