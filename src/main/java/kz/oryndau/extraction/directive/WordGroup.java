package kz.oryndau.extraction.directive;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.text.WordList;

/** Groups of words of {@code lexicon/commitment-words.txt}. */
enum WordGroup {
  /** Third-person futures that foretell: «вырасти». */
  FORECAST,
  /** First-person futures that commit to nothing: «посмотреть». */
  TALK,
  /** What a promise can be kept not to do: «не допустим роста цен». */
  KEPT_OFF,
  /** Words that make a promise unsure: «возможно». */
  HEDGE,
  /** Words of passives that promise nothing: «выводы». */
  EMPTY,
  /** Verbs without an object: «поступить». */
  INTRANSITIVE,
  /** Verbs whose present announces: «стартовать». */
  SCHEDULED,
  /** What happens to a subject: «заработать». */
  STATE,
  /** What a decree does by saying it: «назначить». */
  DONE_BY_WORD,
  /** What is there once it is made: «создан», «построена». */
  MADE,
  /** Reporting verbs of guessing: «предположить». */
  GUESS,
  /** Nouns that take an infinitive: «решение закрыть». */
  TASK,
  /** Verbs of asking and expecting: «обратиться», «ждать». */
  DEMAND,
  /** Verbs of control, whose «чтобы» says what is done: «проследить». */
  WATCH,
  /** Words of planning that take a noun: «намечаться». */
  PLANNED,
  /** Nouns of action whose ending does not tell it: «переезд». */
  ACTIVITY,
  /** Reporting verbs of advice: «посоветовать». */
  ADVICE,
  /** Places and groups that can be told to do something: «регион», «предприятие». */
  COLLECTIVE;

  private static final Map<WordGroup, Set<String>> WORDS = read();

  private static Map<WordGroup, Set<String>> read() {
    var words = new EnumMap<WordGroup, Set<String>>(WordGroup.class);
    Set<String> current = null;
    for (var line : WordList.read("/lexicon/commitment-words.txt")) {
      if (line.startsWith("[")) {
        var group = valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
        current = words.computeIfAbsent(group, any -> new HashSet<>());
      } else {
        current.add(line);
      }
    }
    return words;
  }

  boolean has(String lemma) {
    return WORDS.get(this).contains(lemma);
  }

  /** Whether the word as it stands is in the group. */
  boolean has(Line line, int at) {
    return line.isIn(at, WORDS.get(this));
  }
}
