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

  /** «генерал-майор полиции», «советник юстиции», «полковник внутренней службы». */
  private static final Set<String> SERVICE =
      Set.of(
          "полиции",
          "милиции",
          "юстиции",
          "внутренней",
          "таможенной",
          "налоговой",
          "медицинской",
          "службы",
          "запаса",
          "авиации");

  private static final String HONORIFIC =
      "уважаем(ый|ого|ому|ым|ая|ой|ую)|г-н(а|у|ом)?|г-ж[аиуе]|г-жой";

  /** A rank, an age («57-летний») or an honorific. */
  private static final Sign RANK =
      Sign.of(
          word ->
              FORMS.contains(word.low()) || Regex.matches(word.low(), "\\d+-летн.+|" + HONORIFIC));

  private static final Sign OF_SERVICE = Sign.listed(SERVICE);

  private Ranks() {}

  /** First token after ranks and ages («57-летний») at {@code i}. */
  static int skip(Line line, int i) {
    int k = i;
    while (k - i < 5 && (line.is(k, RANK) || k > i && line.is(k, OF_SERVICE))) {
      k++;
    }
    return k;
  }
}
