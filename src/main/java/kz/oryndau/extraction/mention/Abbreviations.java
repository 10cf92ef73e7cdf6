package kz.oryndau.extraction.mention;

import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.mention.Entry.Type;

/** Tells which full name of a body a short one stands for: «КНБ», «Генпрокуратура». */
final class Abbreviations {

  /** Short nouns, and the noun and the beginning of the word that the full name has. */
  private static final Map<String, List<String>> SHORT =
      Map.of(
          "центризбирком", List.of("комиссия", "избирательн"),
          "нацбанк", List.of("банк", "национальн"),
          "центробанк", List.of("банк", "центральн"),
          "генпрокуратура", List.of("прокуратура", "генеральн"),
          "антикор", List.of("служба", "антикоррупц"),
          "горсуд", List.of("суд", "городск"),
          "облсуд", List.of("суд", "областн"),
          "генштаб", List.of("штаб", "генеральн"),
          "совбез", List.of("совет", "безопасности"),
          "нацгвардия", List.of("гвардия", "национальн"));

  /** Short nouns of bodies that have letters of their own too. */
  private static final Map<String, String> LETTERS =
      Map.of("центризбирком", "ЦИК", "центробанк", "ЦБ", "евросоюз", "ЕС", "еврокомиссия", "ЕК");

  private Abbreviations() {}

  /** Whether the first phrase is the short name of the body that the second gives in full. */
  static boolean mean(Phrase brief, Phrase full) {
    if (full.entry().noun().equals(LETTERS.get(brief.entry().noun()))) {
      return true;
    }
    var shape = SHORT.get(brief.entry().noun());
    if (shape != null) {
      return full.entry().noun().equals(shape.get(0))
          && full.words().stream().anyMatch(word -> word.startsWith(shape.get(1)));
    }
    return brief.entry().type() == Type.SIGLA
        && full.entry().type() != Type.SIGLA
        && !full.nominative().isEmpty()
        && isNext(brief.entry().noun(), 0, full.nominative())
        && isMadeOf(brief.entry().noun(), full.nominative());
  }

  /** «АФМ» of «Агентство по финансовому мониторингу РК»: letter by letter, short words left out. */
  private static boolean isMadeOf(String letters, String name) {
    int k = 0;
    for (var word : name.split("[ -]+")) {
      if (k == letters.length()) {
        return true;
      }
      if (word.length() > 2 && !isNext(letters, k, word)) {
        return false;
      }
      k += word.length() > 2 ? 1 : 0;
    }
    return k == letters.length();
  }

  private static boolean isNext(String letters, int k, String word) {
    return Character.toUpperCase(word.charAt(0)) == letters.charAt(k);
  }
}
