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

  /** «обратил [особое] внимание», «дал [ему] [твёрдое] слово». */
  private static final int WIDEST_GAP = 2;

  private record Entry(List<String> words, VerbClass verbClass, Set<Mark> marks) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private ReportingWords() {}

  /** The words of a language; every entry of the list is checked as it is read. */
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
    words.byFirstWord.values().forEach(ReportingWords::longestFirst);
    return words;
  }

  private static void longestFirst(List<Entry> entries) {
    entries.sort(Comparator.comparingInt((Entry entry) -> -entry.words().size()));
  }

  private void add(Entry entry) {
    byFirstWord.computeIfAbsent(entry.words().get(0), key -> new ArrayList<>()).add(entry);
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
    if (!line.isWord(i)) {
      return null;
    }
    for (var key : keys(line, i)) {
      for (var entry : byFirstWord.getOrDefault(key, List.of())) {
        var cue = match(line, i, entry);
        if (cue != null) {
          return cue;
        }
      }
    }
    return null;
  }

  private static Set<String> keys(Line line, int i) {
    var keys = new java.util.LinkedHashSet<String>();
    var form = line.lower(i);
    keys.add(form);
    if (form.length() > 4) {
      keys.add(form.substring(0, form.length() - 1));
    }
    line.word(i).readings().stream()
        .filter(ReportingWords::reports)
        .map(reading -> Line.folded(reading.lemma()))
        .forEach(keys::add);
    return keys;
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

  private static Cue match(Line line, int i, Entry entry) {
    boolean byForm =
        entry.marks().contains(Mark.NOUN)
            || entry.marks().contains(Mark.SHORT)
            || entry.words().get(0).equals("не")
            || entry.marks().contains(Mark.DOCUMENT) && line.lower(i).equals(entry.words().get(0));
    int at = entry.words().get(0).equals("не") ? i + 1 : i;
    if (!byForm && !line.reads(at, ReportingWords::reports)) {
      return null;
    }
    if (!byForm && line.is(i - 1, "не")) {
      return null;
    }
    if (entry.words().size() == 1 && !fitsForm(line, i, entry)) {
      return null;
    }
    int end = i + 1;
    for (var word : entry.words().subList(1, entry.words().size())) {
      end = find(line, end, word, entry.marks().contains(Mark.NOUN));
      if (end < 0) {
        return null;
      }
    }
    return new Cue(at, end, entry.verbClass(), entry.marks());
  }

  /** A key cut by one letter is meant for short adjectives only: «уверен-а». */
  private static boolean fitsForm(Line line, int i, Entry entry) {
    var word = entry.words().get(0);
    return line.lower(i).equals(word)
        || entry.marks().contains(Mark.SHORT) && line.lower(i).startsWith(word)
        || line.reads(i, reading -> reports(reading) && Line.folded(reading.lemma()).equals(word));
  }

  private static int find(Line line, int from, String word, boolean nounPhrase) {
    for (int i = from; i <= from + WIDEST_GAP && line.isWord(i); i++) {
      if (line.lower(i).equals(word)
          || !nounPhrase && line.reads(i, reading -> Line.folded(reading.lemma()).equals(word))) {
        return i + 1;
      }
      if (nounPhrase && !line.is(i, "его", "ее", "их", "словам") && i > from) {
        return -1;
      }
    }
    return -1;
  }
}
