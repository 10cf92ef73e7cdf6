package kz.oryndau.extraction.mention;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether two phrases name the executive of one place: «городской акимат», «акимат Уральска»,
 * «городская администрация», «местный исполнительный орган».
 */
final class Administrations {

  /** What kind of place is governed. */
  private enum Level {
    REGION,
    TOWN,
    DISTRICT,
    VILLAGE
  }

  private static final String NOUNS =
      "(гор|обл|рай)?(акимат|администрация|исполком)|мэрия|хокимият|горуправа|крайисполком|сельисполком";

  private Administrations() {}

  /** Whether the phrase names the executive of some place, told by its noun and its words. */
  static boolean is(Phrase body) {
    String noun = body.entry().noun();
    if (noun.equals("орган")) {
      return !body.isPlural()
          && body.has("местн")
          && body.has("исполнительн")
          && body.bodies().isEmpty();
    }
    boolean serves = body.has("президент") || body.has("глав");
    return noun.equals("администрация") ? isOfPlace(body) && !serves : Regex.matches(noun, NOUNS);
  }

  private static boolean isOfPlace(Phrase body) {
    String words = body.nominative();
    boolean proper = Letters.startsUpper(words.substring(words.lastIndexOf(' ') + 1));
    return proper || names(body).isEmpty() && !body.words().isEmpty();
  }

  /** Whether nothing in the words of two executives tells their places apart. */
  static boolean same(Phrase one, Phrase other) {
    var level = level(one);
    var otherLevel = level(other);
    if (level != null && otherLevel != null && level != otherLevel) {
      return false;
    }
    var names = names(one);
    var others = names(other);
    return names.isEmpty()
        || others.isEmpty()
        || names.stream().anyMatch(name -> PostMatcher.known(name, others));
  }

  /** «акимат Уральска» tells more than «городской акимат» and «местный исполнительный орган». */
  static boolean isFuller(Phrase body, Phrase known) {
    boolean proper = isProper(body);
    if (proper != isProper(known)) {
      return proper;
    }
    boolean named = !names(body).isEmpty();
    return named == !names(known).isEmpty() ? body.words().size() > known.words().size() : named;
  }

  private static boolean isProper(Phrase body) {
    return !Regex.matches(body.entry().noun(), "орган|администрация");
  }

  private static Level level(Phrase body) {
    String noun = body.entry().noun();
    if (Regex.matches(noun, "гор.+|мэрия")) {
      return Level.TOWN;
    }
    if (Regex.matches(noun, "(обл|край).+")) {
      return Level.REGION;
    }
    if (noun.startsWith("рай")) {
      return Level.DISTRICT;
    }
    boolean named = false;
    for (var word : body.words()) {
      if (Regex.matches(word, "(сельск|аульн|поселков|сел[ао]|аула|поселка|округа).*")) {
        return Level.VILLAGE;
      }
      if (word.startsWith("район")) {
        return Level.DISTRICT;
      }
      if (Regex.matches(word, "(городск|город|мегаполис|столи).*")) {
        return Level.TOWN;
      }
      if (Regex.matches(word, "област.*|регион.*|края|краев.*|республик.*|.*-казахстанской")) {
        return Level.REGION;
      }
      named |= isName(word) && !Regex.matches(word, ".+[сц]к(ий|ого|ому|им|ом|ая|ой|ую)");
    }
    return named ? Level.TOWN : null;
  }

  private static Set<String> names(Phrase body) {
    var out = new HashSet<String>();
    for (var word : body.words()) {
      if (isName(word)) {
        out.add(word);
      }
    }
    return out;
  }

  private static boolean isName(String word) {
    return !Regex.matches(
        word,
        "(местн|исполнительн|городск|город|мегаполис|столи|област|регион|кра[яе]|республик|район|сельск"
            + "|аульн|поселков|сел[ао]|аула|поселка|округ|казахстан|росси|беларус|кыргызстан).*|рк|рф");
  }
}
