package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.text.PlainText;
import kz.oryndau.extraction.text.WordList;

/** The words of {@code lexicon/ordering-verbs.txt}, found in a line. */
final class CueWords {

  /** The noun of «дал … поручение» stands so near to its verb. */
  private static final int WIDEST = 9;

  private record Entry(Kind kind, String noun, ObjectCase objectCase) {}

  private final Map<String, List<Entry>> byWord = new HashMap<>();

  CueWords() {
    Kind kind = null;
    for (var line : WordList.read("/lexicon/ordering-verbs.txt")) {
      if (line.startsWith("[")) {
        kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        add(kind, line);
      }
    }
  }

  private void add(Kind kind, String line) {
    var halves = line.split("/");
    var words = PlainText.of(halves[0]).split(" ");
    var objectCase =
        switch (halves.length > 1 ? halves[1].strip() : "dat") {
          case "acc" -> ObjectCase.ACCUSATIVE;
          case "from" -> ObjectCase.FROM;
          default -> ObjectCase.DATIVE;
        };
    var noun = words.length > 1 ? words[words.length - 1] : null;
    byWord
        .computeIfAbsent(words[0], word -> new ArrayList<>())
        .add(new Entry(kind, noun, objectCase));
  }

  /** The cue whose verb stands at the index; null where there is none. */
  Cue at(Line line, int at) {
    if (!line.isWord(at) || line.mention(at) != null || line.isInfinitive(at)) {
      return null;
    }
    return line.cue(at, this);
  }

  /** Looks the word up under itself and its lemmas. */
  Cue find(Line line, int at) {
    Cue found = lookup(line, at, line.lower(at));
    for (var reading : line.word(at).readings()) {
      if (found == null && fits(reading)) {
        found = lookup(line, at, reading.plain());
      }
    }
    boolean gone = found != null && found.kind() == Kind.PLAN && isPast(line, at);
    // «будет внесено представление»: not given yet
    boolean coming =
        found != null && found.kind() == Kind.PASSIVE && line.is(at - 1, "будет", "будут");
    return gone || coming ? null : found;
  }

  /** «планировали», «было намечено»: no plan any more. */
  private static boolean isPast(Line line, int at) {
    return line.best(at, reading -> reading.form() == VerbForm.PAST)
        || line.is(at - 1, "был", "была", "было", "были")
        || line.is(at + 1, "был", "была", "было", "были");
  }

  private static boolean fits(Reading reading) {
    boolean finite =
        reading.partOfSpeech() == PartOfSpeech.VERB
            && reading.form() != VerbForm.INFINITIVE
            && reading.form() != VerbForm.IMPERATIVE
            && !(reading.form() == VerbForm.FUTURE);
    // «раскритиковал подрядчика, поручив акиму …»
    boolean beside = reading.partOfSpeech() == PartOfSpeech.GERUND;
    return finite || beside || reading.partOfSpeech() == PartOfSpeech.NOUN;
  }

  private Cue lookup(Line line, int at, String word) {
    Cue single = null;
    for (var entry : byWord.getOrDefault(word, List.of())) {
      if (entry.noun == null) {
        boolean noun = entry.kind == Kind.NOUN || entry.kind == Kind.NECESSITY;
        if (noun == line.isPart(at, PartOfSpeech.NOUN)) {
          single = new Cue(entry.kind, at, at, at + 1, entry.objectCase);
        }
        continue;
      }
      int noun = near(line, at, entry.noun);
      if (noun >= 0) {
        return new Cue(
            entry.kind, at, Math.min(at, noun), Math.max(at, noun) + 1, entry.objectCase);
      }
    }
    return single;
  }

  /** Where the noun stands, behind the verb or before it; −1 if nowhere near. */
  private static int near(Line line, int at, String noun) {
    for (int far = 1; far <= WIDEST; far++) {
      if (line.isWord(at + far) && line.hasLemma(at + far, noun)) {
        return at + far;
      }
    }
    for (int far = 1; far <= WIDEST; far++) {
      if (line.isWord(at - far) && line.hasLemma(at - far, noun)) {
        return at - far;
      }
    }
    return -1;
  }
}
