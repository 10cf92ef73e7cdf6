package kz.oryndau.extraction.mention;

import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.mention.Entry.Type;

/** Tells which full name of a body a short one stands for: «КНБ», «Генпрокуратура». */
final class Abbreviations {

  /** Short nouns, and patterns of the noun and of the beginning of a word of the full name. */
  private static final Map<String, List<String>> SHORT =
      Map.ofEntries(
          Map.entry("центризбирком", List.of("комиссия", "избирательн")),
          Map.entry("нацбанк", List.of("банк", "национальн")),
          Map.entry("центробанк", List.of("банк", "центральн")),
          Map.entry("генпрокуратура", List.of("прокуратура", "генеральн")),
          Map.entry("антикор", List.of("служба|агентство", "антикоррупц|коррупц")),
          Map.entry("финмониторинг", List.of("агентство", "мониторинг")),
          Map.entry("госдума", List.of("дума", "государственн")),
          Map.entry("совфед", List.of("совет", "федерац")),
          Map.entry("горсуд", List.of("суд", "городск")),
          Map.entry("облсуд", List.of("суд", "областн")),
          Map.entry("генштаб", List.of("штаб", "генеральн")),
          Map.entry("совбез", List.of("совет", "безопасности")),
          Map.entry("нацгвардия", List.of("гвардия", "национальн")),
          Map.entry("облздрав", List.of("управление", "здравоохран")),
          Map.entry("горздрав", List.of("управление", "здравоохран")));

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
      return Regex.matches(full.entry().noun(), shape.get(0))
          && full.words().stream()
              .anyMatch(word -> Regex.matches(word, "(" + shape.get(1) + ").*"));
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
