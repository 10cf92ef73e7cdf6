package kz.oryndau.extraction.mention;

import java.util.HashSet;
import java.util.Set;
import kz.oryndau.extraction.text.WordList;

/** Ranks, titles and parties that may stand between a post and a name. */
final class Ranks {

  private static final Set<String> FORMS = new HashSet<>();

  static {
    for (var rank : WordList.read("/lexicon/ranks.txt")) {
      String noun = Letters.fold(rank);
      FORMS.addAll(Declension.singular(noun, true).values());
      FORMS.addAll(Declension.plural(noun, true, null).values());
    }
  }

  private Ranks() {}

  /** First token after ranks and ages («57-летний») at {@code i}. */
  static int skip(Line line, int i) {
    int k = i;
    while (k - i < 3
        && (FORMS.contains(line.low(k)) || Regex.matches(line.low(k), "\\d+-летн.+"))) {
      k++;
    }
    return k;
  }
}
