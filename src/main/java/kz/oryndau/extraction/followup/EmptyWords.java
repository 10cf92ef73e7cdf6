package kz.oryndau.extraction.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.WordList;

/** Words that stand in every other order and tell none from another. */
final class EmptyWords {

  private final Set<String> russian = new HashSet<>();
  private final List<String> kazakh = new ArrayList<>();

  EmptyWords() {
    boolean inKazakh = false;
    for (var line : WordList.read("/lexicon/empty-words.txt")) {
      if (line.startsWith("[")) {
        inKazakh = line.equals("[kk]");
      } else if (inKazakh) {
        kazakh.add(line);
      } else {
        russian.add(line);
      }
    }
  }

  boolean contains(String lemma, Language language) {
    return language == Language.RUSSIAN
        ? russian.contains(lemma)
        : kazakh.stream().anyMatch(lemma::startsWith);
  }
}
