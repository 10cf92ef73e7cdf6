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

  private Ranks() {}

  private static boolean isAge(String low) {
    return !low.isEmpty() && Character.isDigit(low.charAt(0)) && Regex.matches(low, "\\d+-летн.+");
  }

  /** First token after ranks and ages («57-летний») at {@code i}. */
  static int skip(Line line, int i) {
    int k = i;
    while (k - i < 5
        && (FORMS.contains(line.low(k))
            || isAge(line.low(k))
            || Regex.matches(line.low(k), HONORIFIC)
            || k > i && SERVICE.contains(line.low(k)))) {
      k++;
    }
    return k;
  }
}
