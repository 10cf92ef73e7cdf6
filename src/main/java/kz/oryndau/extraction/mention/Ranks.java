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
          "гражданской",
          "защиты",
          "национальной",
          "государственной",
          "безопасности",
          "противопожарной",
          "таможенной",
          "налоговой",
          "медицинской",
          "службы",
          "запаса",
          "отставке",
          "гвардии",
          "авиации");

  private static final int LONGEST = 6;

  private static final String HONORIFIC =
      "уважаем(ый|ого|ому|ым|ая|ой|ую)|г-н(а|у|ом)?|г-ж[аиуе]|г-жой";

  /** A rank, an age («57-летний») or an honorific. */
  private static final Sign RANK =
      Sign.of(
          word ->
              FORMS.contains(word.low()) || Regex.matches(word.low(), "\\d+-летн.+|" + HONORIFIC));

  private static final Sign OF_SERVICE = Sign.listed(SERVICE);

  private static final Sign COUNSELLOR = Sign.low("советник(а|у|ом)?");

  /** «старший лейтенант» */
  private static final Sign SENIOR = Sign.low("(стар|млад)ш(ий|его|ему|им|ая|ей)");

  private Ranks() {}

  /** First token after ranks and ages («57-летний») at {@code i}. */
  static int skip(Line line, int i) {
    int k = i;
    while (k - i < LONGEST && isPart(line, k, k > i)) {
      k++;
    }
    return k;
  }

  private static boolean isPart(Line line, int k, boolean behind) {
    return line.is(k, RANK)
        || behind && line.is(k, OF_SERVICE)
        || isCounsellor(line, k)
        || line.is(k, SENIOR) && (line.is(k + 1, RANK) || isCounsellor(line, k + 1));
  }

  /** «советник юстиции»: the rank of a prosecutor, and no adviser. */
  static boolean isCounsellor(Line line, int k) {
    return line.is(k, COUNSELLOR) && line.is(k + 1, OF_SERVICE);
  }
}
