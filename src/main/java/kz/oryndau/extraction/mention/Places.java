package kz.oryndau.extraction.mention;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.text.WordList;

/** Capitalised words that name a place. */
final class Places {

  private static final Sign ADJECTIVE = Sign.low(".{3,}[сц]к(ий|ая|ой|ую|ого|ому|ое|ом|им)");
  private static final Sign DISTRICT = Sign.of(word -> word.low().startsWith("район"));

  private static final Set<String> BEFORE =
      Set.of(
          "город",
          "города",
          "городе",
          "городу",
          "республика",
          "республики",
          "республике",
          "г",
          "с",
          "п",
          "штата",
          "штат",
          "штате",
          "провинции",
          "посёлке");

  /** Regions of Kazakhstan that are called like persons or common words: «области Абай». */
  private static final Set<String> REGIONS =
      Set.of("абай", "абая", "жетысу", "жетісу", "улытау", "ұлытау");

  /**
   * Districts called after persons by more than one word, first words, or by an undeclined name.
   */
  private static final Map<String, String> DISTRICTS =
      Map.ofEntries(
          Map.entry("биржан", "сала?"),
          Map.entry("шал", "акына"),
          Map.entry("магжана", "жумабаева"),
          Map.entry("габита", "мусрепова"),
          Map.entry("беимбета", "майлина"),
          Map.entry("бейимбета", "майлина"),
          Map.entry("турара", "рыскулова"),
          Map.entry("казыбек", "би"),
          Map.entry("толе", "би"),
          Map.entry("алихана", "бокейханова?"),
          Map.entry("алихан", "бокейхан"),
          Map.entry("улкен", "нарын"),
          Map.entry("мукагали", "макатаева"),
          Map.entry("панфилова", "-"),
          Map.entry("сауран", "-"),
          Map.entry("келес", "-"),
          Map.entry("ордабасы", "-"),
          Map.entry("самар", "-"),
          Map.entry("аксуат", "-"),
          Map.entry("ерейментау", "-"),
          Map.entry("рыскулова", "-"),
          Map.entry("байдибека", "би"),
          Map.entry("кордая", "-"));

  /** Regions by their letters, as the first word of their name stands behind a post. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "вко", "восточно-казахстанской",
          "зко", "западно-казахстанской",
          "ско", "северо-казахстанской",
          "юко", "южно-казахстанской",
          "хмао", "ханты-мансийского",
          "янао", "ямало-ненецкого");

  private static final int LONGEST_LIST = 16;

  private static final Set<String> LISTED = new HashSet<>();

  static {
    for (var place : WordList.read("/lexicon/places.txt")) {
      String noun = Letters.fold(place);
      LISTED.addAll(Declension.singular(noun, false).values());
      if (noun.endsWith("ь")) {
        String stem = noun.substring(0, noun.length() - 1);
        LISTED.addAll(Set.of(stem + "и", stem + "ью"));
      } else if (noun.endsWith("ы") || noun.endsWith("и")) {
        String stem = noun.substring(0, noun.length() - 1);
        LISTED.addAll(Set.of(noun, stem, stem + "ам", stem + "ах", stem + "ами", stem + "ой"));
      }
    }
  }

  /** A form of a listed country, region or city. */
  static final Sign PLACE = Sign.listed(LISTED);

  private static final Sign REGION = Sign.listed(REGIONS);
  private static final Sign BEFORE_NAME = Sign.listed(BEFORE);

  private Places() {}

  /** Whether a form of a listed country, region or city. */
  static boolean isListed(String folded) {
    return LISTED.contains(folded);
  }

  /** Whether the word is the name of a region behind «область»: «области Абай», «областей Абай». */
  static boolean isRegion(Line line, int i) {
    if (!line.is(i, REGION)) {
      return false;
    }
    int k = i - 1;
    while (i - k < 6 && (line.is(k, "и") || line.is(k, ",")) && line.is(k - 1, REGION)) {
      k -= 2;
    }
    return line.low(k).startsWith("област");
  }

  /** «восточно-казахстанской» for «ВКО»; the word itself for any other. */
  static String inFull(String folded) {
    return LETTERS.getOrDefault(folded, folded);
  }

  /** End of the name of a district behind «район»; the index itself where there is none. */
  static int districtEnd(Line line, int i) {
    if (line.is(i - 1, "имени") && line.is(i - 2, DISTRICT)) {
      return line.upper(i + 1) ? i + 2 : i;
    }
    if (!line.upper(i) || !line.is(i - 1, DISTRICT)) {
      return i;
    }
    var second = DISTRICTS.get(line.low(i));
    return second == null
        ? i
        : Regex.matches(line.low(i + 1), second) ? i + 2 : second.equals("-") ? i + 1 : i;
  }

  /**
   * Whether the word is an adjective of a place before a common noun, however like a surname it
   * looks: «Кызылординской области», «акимов Аулиекольского, Карасуского и Сарыкольского районов».
   */
  static boolean isAdjective(Line line, int i) {
    if (!line.is(i, ADJECTIVE)) {
      return false;
    }
    int k = i + 1;
    while (k - i < LONGEST_LIST
        && (line.is(k, ",") || line.is(k, "и") || line.is(k, "или"))
        && line.is(k + 1, ADJECTIVE)) {
      k += 2;
    }
    boolean last = (line.is(i - 1, "и") || line.is(i - 1, ",")) && line.is(i - 2, ADJECTIVE);
    boolean several = last || k > i + 1;
    while (line.isWord(k)
        && !line.upper(k)
        && line.word(k).best().partOfSpeech() == PartOfSpeech.ADJECTIVE
        && k - i < 8) {
      k++;
    }
    if (!line.isWord(k) || line.upper(k) && !line.form(k).isListedLow()) {
      return false;
    }
    if (line.word(k).best().partOfSpeech() != PartOfSpeech.NOUN) {
      return false;
    }
    for (var c : cases(line.low(i))) {
      if (line.any(k, PartOfSpeech.NOUN, c, several ? null : Number.SINGULAR)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Case> cases(String adjective) {
    if (adjective.endsWith("ая")) {
      return Set.of(Case.NOMINATIVE);
    }
    if (adjective.endsWith("ую")) {
      return Set.of(Case.ACCUSATIVE);
    }
    if (adjective.endsWith("ой")) {
      return Set.of(Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL, Case.LOCATIVE);
    }
    if (adjective.endsWith("ого")) {
      return Set.of(Case.GENITIVE);
    }
    if (adjective.endsWith("ому")) {
      return Set.of(Case.DATIVE);
    }
    if (adjective.endsWith("им")) {
      return Set.of(Case.INSTRUMENTAL);
    }
    return adjective.endsWith("ом")
        ? Set.of(Case.LOCATIVE)
        : Set.of(Case.NOMINATIVE, Case.ACCUSATIVE);
  }

  /**
   * Whether the word at {@code i} is a place by dictionary, by its neighbours or as an adjective of
   * one.
   */
  static boolean isPlace(Line line, int i) {
    if (!line.upper(i)) {
      return false;
    }
    if (line.is(i, PLACE) || line.known(i, Trait.PLACE)) {
      return true;
    }

    return isRegion(line, i)
        || line.is(i - 1, BEFORE_NAME)
        || line.is(i - 1, ".") && line.low(i - 2).equals("г");
  }
}
