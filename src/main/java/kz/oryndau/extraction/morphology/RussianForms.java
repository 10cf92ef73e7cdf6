package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.text.PlainText;
import kz.oryndau.extraction.text.WordList;
import kz.oryndau.extraction.text.WordMemory;

/**
 * All readings of a Russian form by itself: the own list, the dictionary, the parts of a compound,
 * and a guess where nothing knows it. Never empty. Safe for all threads.
 */
final class RussianForms {

  /**
   * Above this size the cache starts anew: strange texts must not fill the memory. A thousand news
   * articles have some 40,000 forms, which take 30 MB.
   */
  static final int LARGEST_CACHE = 60_000;

  /** Longer ones are no words; the dictionary is not asked, nor are they kept. */
  static final int LONGEST_WORD = 60;

  private static final int SHORTEST_REST = 4;

  private static final String MINISTRY = "мин";

  private final RussianDictionary dictionary = new RussianDictionary();
  private final Lexicon lexicon = new Lexicon();
  private final List<String> prefixes = WordList.read("/lexicon/ru/prefixes.txt");
  private final WordMemory<List<Reading>> cache = new WordMemory<>(LARGEST_CACHE, LONGEST_WORD);

  /** The readings of a word exactly as the text writes it. */
  List<Reading> readings(String word) {
    var known = cache.get(word);
    return known != null ? known : cache.keep(word, List.copyOf(find(word)));
  }

  RussianDictionary dictionary() {
    return dictionary;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  private List<Reading> find(String word) {
    if (word.length() > LONGEST_WORD || !isCyrillic(word)) {
      return Guesser.undeclined(word.toLowerCase(Locale.ROOT));
    }
    String form = PlainText.unmixed(word).toLowerCase(Locale.ROOT).replace("\u00AD", "");
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    List<Reading> listed = listed(form);
    if (!listed.isEmpty()) {
      boolean nameable =
          capital
              && !isAbbreviation(word)
              && form.indexOf('-') < 0
              && lexicon.readings(form).stream().allMatch(Readings::isName);
      return nameable ? withName(form, listed) : capital ? listed : commonFirst(listed);
    }
    if (isAbbreviation(word)) {
      return abbreviation(word, form);
    }
    List<Reading> compound = form.indexOf('-') > 0 ? hyphenated(word, form) : prefixed(form);
    if (!compound.isEmpty()) {
      return compound;
    }
    return capital ? Guesser.names(form) : Guesser.words(form);
  }

  private static boolean isCyrillic(String word) {
    return word.codePoints().anyMatch(c -> c >= 'Ѐ' && c <= 'ӿ');
  }

  /** What the lists say; the own list's word hides names of the same form. */
  private List<Reading> listed(String form) {
    List<Reading> own = lexicon.readings(form);
    List<Reading> others = dictionary.readings(form);
    if (others.isEmpty() && form.indexOf('ё') >= 0) {
      others = dictionary.readings(form.replace('ё', 'е'));
    }
    if (own.isEmpty()) {
      return others;
    }
    Set<Reading> all = new LinkedHashSet<>(own);
    boolean ownName = own.stream().anyMatch(Readings::isName);
    others.stream()
        .filter(reading -> ownName || !Readings.isName(reading))
        .filter(reading -> own.stream().noneMatch(mine -> mine.lemma().equals(reading.lemma())))
        .forEach(all::add);
    return new ArrayList<>(all);
  }

  /**
   * A capitalised word of the dictionary may still be a surname («Мамин», «Пак»), and a name in a
   * vowel may be one that does not decline («Сауле»).
   */
  private static List<Reading> withName(String form, List<Reading> listed) {
    boolean named = listed.stream().anyMatch(Readings::isName);
    if (named) {
      List<Reading> names = new ArrayList<>(listed);
      if (names.stream().anyMatch(reading -> isDeclinedName(reading, form))) {
        names.removeIf(reading -> isUndeclined(listed, reading, form));
      }
      if (names.stream().noneMatch(RussianForms::isSingularName)) {
        names.addAll(Guesser.names(form));
      } else if (names.stream().noneMatch(RussianForms::isBase) && endsInVowel(form)) {
        names.addAll(Guesser.undeclinedName(form));
      }
      return names;
    }
    List<Reading> all = new ArrayList<>(listed);
    if (listed.stream().allMatch(RussianForms::isFullAdjective)) {
      listed.stream()
          .filter(reading -> reading.gender() != Reading.Gender.NEUTER)
          .map(Readings::asSurname)
          .forEach(all::add);
      if (form.endsWith("ых") || form.endsWith("их")) {
        all.addAll(Guesser.undeclinedName(form));
      }
    } else if (listed.stream().allMatch(Readings::isModifier)) {
      all.addAll(0, Guesser.names(form));
    } else if (listed.stream().anyMatch(RussianForms::isOpenClass)) {
      all.addAll(Guesser.names(form));
    }
    return all;
  }

  /** «Анне» is a form of «Анна» rather than the rare name that never changes. */
  private static boolean isUndeclined(List<Reading> listed, Reading reading, String form) {
    return reading.lemma().equals(form)
        && listed.stream()
            .anyMatch(
                other ->
                    other.lemma().equals(form)
                        && other.partOfSpeech() == PartOfSpeech.NOUN
                        && other.grammaticalCase() == Case.INSTRUMENTAL);
  }

  private static boolean isDeclinedName(Reading reading, String form) {
    return isSingularName(reading) && !reading.lemma().equals(form);
  }

  private static boolean isSingularName(Reading reading) {
    return Readings.isName(reading) && reading.number() == Number.SINGULAR;
  }

  private static boolean endsInVowel(String form) {
    return "еиоуэю".indexOf(form.charAt(form.length() - 1)) >= 0;
  }

  /** A word in lower case is no person's name, unless it can be nothing else. */
  private static List<Reading> commonFirst(List<Reading> listed) {
    List<Reading> common = listed.stream().filter(reading -> !Readings.isName(reading)).toList();
    return common.isEmpty() ? listed : common;
  }

  /** At least two capitals: «РК», «ЦОНах», «ГЧП». */
  private static boolean isAbbreviation(String word) {
    return word.length() >= 2
        && word.indexOf('-') < 0
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1))
        && (word.length() <= 5 || !word.equals(word.toUpperCase(Locale.ROOT)));
  }

  /** «ЦОНах»: the letters in lower case are an ending of a masculine noun. */
  private List<Reading> abbreviation(String word, String form) {
    int capitals = 0;
    while (capitals < word.length() && !Character.isLowerCase(word.charAt(capitals))) {
      capitals++;
    }
    if (capitals == word.length()) {
      return Guesser.undeclined(form);
    }
    String stem = form.substring(0, capitals);
    List<Reading> readings = new ArrayList<>();
    for (var shape : Declension.HARD_MASCULINE.forms(stem, false)) {
      if (shape.text().equals(form)) {
        readings.add(
            Readings.noun(
                stem,
                shape.grammaticalCase(),
                shape.number(),
                shape.number() == Reading.Number.SINGULAR ? Reading.Gender.MASCULINE : null,
                Set.of(Reading.Trait.GUESSED)));
      }
    }
    return readings.isEmpty() ? Guesser.undeclined(form) : readings;
  }

  /** The last part decides: «вице-министру», "IT-сферы", «Олимпиада-2024», «Касым-Жомарта». */
  private List<Reading> hyphenated(String word, String form) {
    int hyphen = form.lastIndexOf('-');
    String first = form.substring(0, hyphen + 1);
    String last = word.substring(hyphen + 1);
    if (last.isEmpty() || !Character.isLetter(last.charAt(0))) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    boolean name = Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(last.charAt(0));
    boolean surname = (name || isJuniority(last)) && isKnownName(word.substring(0, hyphen));
    for (Reading reading : readings(last)) {
      if (isOpenClass(reading)) {
        var whole = Readings.withLemma(reading, first + reading.lemma());
        readings.add(surname && Readings.isModifier(whole) ? Readings.asSurname(whole) : whole);
      }
    }
    if (name && readings.stream().anyMatch(RussianForms::isListedName)) {
      readings.removeIf(reading -> !Readings.isName(reading));
    }
    if (name && endsInVowel(form) && readings.stream().noneMatch(RussianForms::isBase)) {
      readings.addAll(Guesser.undeclinedName(form));
    }
    if (name && listed(form.substring(0, hyphen)).isEmpty()) {
      readings.sort(Comparator.comparing(reading -> !Readings.isName(reading)));
    }
    return readings;
  }

  /** «Минобразования» does not decline: the part after «мин» is a genitive already. */
  private boolean isGenitive(String rest) {
    return rest.length() >= SHORTEST_REST
        && listed(rest).stream()
            .anyMatch(
                reading ->
                    reading.partOfSpeech() == PartOfSpeech.NOUN
                        && !Readings.isName(reading)
                        && reading.grammaticalCase() == Case.GENITIVE);
  }

  /** «Орлов-старший» is a surname, the second part declines with it. */
  private static boolean isJuniority(String part) {
    return part.startsWith("младш") || part.startsWith("старш");
  }

  private boolean isKnownName(String part) {
    return readings(part).stream().anyMatch(RussianForms::isListedName);
  }

  private static boolean isListedName(Reading reading) {
    return Readings.isName(reading) && !reading.is(Reading.Trait.GUESSED);
  }

  /** «Госпредприятию» is read like «предприятию». */
  private List<Reading> prefixed(String form) {
    if (form.startsWith(MINISTRY) && isGenitive(form.substring(MINISTRY.length()))) {
      return Guesser.undeclined(form);
    }
    for (String prefix : prefixes) {
      if (form.startsWith(prefix) && form.length() - prefix.length() >= SHORTEST_REST) {
        List<Reading> rest =
            listed(form.substring(prefix.length())).stream()
                .filter(reading -> isOpenClass(reading) && !Readings.isName(reading))
                .map(reading -> Readings.withLemma(reading, prefix + reading.lemma()))
                .toList();
        if (!rest.isEmpty()) {
          return rest;
        }
      }
    }
    return List.of();
  }

  /** «Прохладный», unlike «мамин», has a surname that declines like itself. */
  private static boolean isFullAdjective(Reading reading) {
    return Readings.isModifier(reading) && !reading.lemma().matches(".*(ов|ев|ин|ын)");
  }

  private static boolean isBase(Reading reading) {
    return reading.grammaticalCase() == Case.NOMINATIVE && reading.number() == Number.SINGULAR;
  }

  private static boolean isOpenClass(Reading reading) {
    return switch (reading.partOfSpeech()) {
      case NOUN, ADJECTIVE, PARTICIPLE, VERB, SHORT, ADVERB -> true;
      default -> false;
    };
  }
}
