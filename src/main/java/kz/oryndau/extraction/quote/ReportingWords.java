package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.quote.Cue.Mark;
import kz.oryndau.extraction.quote.Quote.VerbClass;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.WordList;

/** The list of words that report speech, in lexicon/reporting-verbs.txt, for one language. */
final class ReportingWords {

  private static final String PATH = "/lexicon/reporting-verbs.txt";

  /** «Обратил [особое] внимание», «дал [ему] [твёрдое] слово». */
  private static final int WIDEST_GAP = 2;

  /** «Обратился [к жителям всех районов города с] просьбой». */
  private static final int FAR_GAP = 8;

  /** Behind their past or present an infinitive tells what was said. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "стать",
          "начать",
          "поспешить",
          "успеть",
          "решить",
          "попытаться",
          "пытаться",
          "постараться",
          "продолжить",
          "продолжать",
          "предпочесть");

  private static final String[] FORCED = {"вынужден", "вынуждена"};

  private record Entry(List<String> words, VerbClass verbClass, Set<Mark> marks) {

    /** Whether its first word stands in the list in the form that it has in the text. */
    boolean isForm() {
      return marks.contains(Mark.NOUN)
          || marks.contains(Mark.SHORT)
          || marks.contains(Mark.FORM)
          || words.get(0).equals("не");
    }
  }

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  /** The few short adjectives among them; in the text they have an ending more. */
  private final List<Entry> shortForms = new ArrayList<>();

  private ReportingWords() {}

  /**
   * The words of a language.
   *
   * @throws IllegalStateException if a line of the list is wrong: the build is broken then
   */
  static ReportingWords of(Language language) {
    var words = new ReportingWords();
    boolean inside = false;
    for (var line : WordList.read(PATH)) {
      if (line.startsWith("[")) {
        inside = line.equals("[" + language.code() + "]");
      } else if (inside) {
        words.add(entry(line));
      }
    }
    var longestFirst = Comparator.comparingInt((Entry entry) -> -entry.words().size());
    words.byFirstWord.values().forEach(entries -> entries.sort(longestFirst));
    words.shortForms.sort(longestFirst);
    return words;
  }

  private void add(Entry entry) {
    byFirstWord.computeIfAbsent(entry.words().get(0), key -> new ArrayList<>()).add(entry);
    if (entry.marks().contains(Mark.SHORT)) {
      shortForms.add(entry);
    }
  }

  private static Entry entry(String line) {
    int equals = line.lastIndexOf('=');
    if (equals < 0) {
      throw new IllegalStateException(PATH + ": no class in: " + line);
    }
    var left = line.substring(0, equals).split("\\|", 2);
    var marks = EnumSet.noneOf(Mark.class);
    if (left.length == 2) {
      for (var mark : left[1].strip().split("\\s+")) {
        marks.add(Mark.valueOf(mark.toUpperCase(Locale.ROOT)));
      }
    }
    return new Entry(
        List.of(Line.folded(left[0].strip()).split("\\s+")),
        VerbClass.valueOf(line.substring(equals + 1).strip()),
        marks);
  }

  /**
   * The cue that starts at word {@code i}: a finite verb of the third person, an adverbial
   * participle, a short adjective or «по словам»; null if there is none. A negated verb reports
   * nothing, unless the list has it so («не исключил»).
   */
  Cue at(Line line, int i) {
    return line.isWord(i) ? line.cue(i, this) : null;
  }

  /**
   * Looks the word up under itself, its lemmas and its short masculine («уверен-а»), in this order.
   */
  Cue find(Line line, int i) {
    var cue = find(line, i, line.lower(i));
    if (cue != null) {
      return cue;
    }
    boolean began = began(line, i);
    String before = null;
    var readings = line.word(i).readings();
    for (int at = 0; at < readings.size(); at++) {
      var reading = readings.get(at);
      if ((reports(reading) || began && isInfinitive(reading)) && !reading.lemma().equals(before)) {
        before = reading.lemma();
        cue = find(line, i, Line.folded(before));
        if (cue != null) {
          return cue;
        }
      }
    }
    return findShort(line, i);
  }

  private Cue findShort(Line line, int i) {
    var form = line.lower(i);
    for (var entry : shortForms) {
      var masculine = entry.words().get(0);
      if (form.length() == masculine.length() + 1 && form.startsWith(masculine)) {
        var cue = match(line, i, entry);
        if (cue != null) {
          return cue;
        }
      }
    }
    return null;
  }

  private Cue find(Line line, int i, String key) {
    var entries = byFirstWord.get(key);
    for (int at = 0; entries != null && at < entries.size(); at++) {
      var cue = match(line, i, entries.get(at));
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  /** «Стал [вдруг] сетовать», «вынужден был признать»: the infinitive reports. */
  private static boolean began(Line line, int i) {
    if (!line.reads(i, ReportingWords::isInfinitive)) {
      return false;
    }
    int verb = line.reads(i - 1, it -> it.partOfSpeech() == PartOfSpeech.ADVERB) ? i - 2 : i - 1;
    if (line.is(verb - 1, FORCED)) {
      return true;
    }
    return !line.is(verb - 1, "не")
        && line.reads(verb, it -> BEGINNINGS.contains(it.lemma()) && reports(it));
  }

  private static boolean isInfinitive(Reading reading) {
    return reading.form() == VerbForm.INFINITIVE;
  }

  /** Forms in which a verb reports what somebody else said. */
  static boolean reports(Reading reading) {
    if (reading.partOfSpeech() == PartOfSpeech.VERB) {
      return reading.form() == VerbForm.PAST
          || (reading.form() == VerbForm.PRESENT || reading.form() == VerbForm.FUTURE)
              && reading.person() != 1
              && reading.person() != 2;
    }
    return reading.partOfSpeech() == PartOfSpeech.GERUND;
  }

  /** «Не исключил», «не стал скрывать»; «не исключено» is nobody's. */
  private static boolean saysOrDoes(Reading reading) {
    return reports(reading) || reading.form() == VerbForm.INFINITIVE;
  }

  private static Cue match(Line line, int i, Entry entry) {
    boolean negation = entry.words().get(0).equals("не");
    if (!negation && !(entry.isForm() ? fitsForm(line, i, entry) : fitsVerb(line, i, entry))) {
      return null;
    }
    int end = i + 1;
    for (var word : entry.words().subList(1, entry.words().size())) {
      end = find(line, end, word, entry);
      if (end < 0) {
        return null;
      }
    }
    return new Cue(negation ? i + 1 : i, end, entry.verbClass(), entry.marks());
  }

  private static boolean fitsForm(Line line, int i, Entry entry) {
    var word = entry.words().get(0);
    boolean inflected = entry.marks().contains(Mark.SHORT) && line.lower(i).startsWith(word);
    return line.lower(i).equals(word) || inflected;
  }

  private static boolean fitsVerb(Line line, int i, Entry entry) {
    var word = entry.words().get(0);
    boolean form = entry.marks().contains(Mark.DOCUMENT) && line.lower(i).equals(word);
    return !line.is(i - 1, "не")
        && (form
            || line.reads(i, it -> reports(it, word, entry))
            || began(line, i) && line.reads(i, it -> isInfinitive(it) && isLemma(it, word)));
  }

  private static boolean reports(Reading reading, String word, Entry entry) {
    boolean thought =
        entry.marks().contains(Mark.THOUGHT) && reading.partOfSpeech() == PartOfSpeech.GERUND;
    return !thought && reports(reading) && isLemma(reading, word);
  }

  private static boolean isLemma(Reading reading, String word) {
    return Line.folded(reading.lemma()).equals(word);
  }

  /** «По [предварительным, уточнённым] данным». */
  private static boolean isAdjective(Line line, int i) {
    return line.reads(
        i,
        it ->
            it.partOfSpeech() == PartOfSpeech.ADJECTIVE
                || it.partOfSpeech() == PartOfSpeech.PARTICIPLE);
  }

  /** Index behind the next word of an entry; -1 if it does not follow near enough. */
  private static int find(Line line, int from, String word, Entry entry) {
    boolean fixed = entry.marks().contains(Mark.NOUN);
    int gap = entry.marks().contains(Mark.FAR) ? FAR_GAP : WIDEST_GAP;
    for (int i = from; i <= from + gap && line.isWord(i); i++) {
      boolean verb = i == from && entry.words().get(0).equals("не");
      if (line.lower(i).equals(word)
          || !fixed
              && line.reads(
                  i, it -> Line.folded(it.lemma()).equals(word) && (!verb || saysOrDoes(it)))) {
        return i + 1;
      }
      boolean inside =
          line.is(i, "его", "ее", "их") || fixed && !word.equals("словам") && isAdjective(line, i);
      if (entry.isForm() && !inside) {
        return -1;
      }
    }
    return -1;
  }
}
