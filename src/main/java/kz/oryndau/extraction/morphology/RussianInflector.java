package kz.oryndau.extraction.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.text.Token.Kind;

/** Russian phrases: head, agreeing words, apposed names and coordinated posts change together. */
final class RussianInflector implements Inflector {

  static final RussianInflector INSTANCE = new RussianInflector();

  private final NominativeForms nominatives = new NominativeForms(MorphologyReader.russianForms());

  private RussianInflector() {}

  @Override
  public String nominative(List<Word> phrase) {
    List<String> texts = new ArrayList<>(phrase.stream().map(word -> word.token().text()).toList());
    new Work(phrase, texts).run();
    return Phrase.join(phrase, texts);
  }

  /** One phrase on its way. */
  private final class Work {
    private final List<Word> words;
    private final List<String> texts;
    private Reading head;

    Work(List<Word> words, List<String> texts) {
      this.words = words;
      this.texts = texts;
    }

    void run() {
      int at = part(0);
      while (at < words.size()) {
        at = part(at);
      }
    }

    /** Changes one head with what belongs to it; answers where the next one begins. */
    private int part(int from) {
      int at = headIndex(from);
      if (isActing(from)) {
        return acting(at);
      }
      if (at < 0) {
        return words.size();
      }
      head = words.get(at).best();
      if (head.grammaticalCase() == null) {
        return words.size();
      }
      for (int i = from; i < at; i++) {
        modifier(i);
      }
      headWord(at);
      return tail(at);
    }

    /** «И.о. министра»: the genitive after it stays. */
    private boolean isActing(int from) {
      return from + 3 < words.size()
          && words.get(from).token().text().equalsIgnoreCase("и")
          && words.get(from + 1).token().text().equals(".")
          && words.get(from + 2).token().text().equals("о");
    }

    private int acting(int at) {
      if (at < 0) {
        return words.size();
      }
      head = words.get(at).best();
      return head.grammaticalCase() == null ? words.size() : tail(at);
    }

    /** The first noun; without one, the first adjective that stands for a noun. */
    private int headIndex(int from) {
      int substantive = -1;
      for (int i = from; i < words.size(); i++) {
        var best = words.get(i).best();
        if (best.partOfSpeech() == PartOfSpeech.NOUN && !isInitial(i)) {
          boolean own = substantive < 0 || sameCase(words.get(substantive).best(), best);
          return own ? i : substantive;
        }
        if (Readings.isModifier(best) && substantive < 0) {
          substantive = i;
        } else if (best.partOfSpeech() == PartOfSpeech.PREPOSITION && substantive >= 0) {
          return substantive;
        }
      }
      return substantive;
    }

    private boolean sameCase(Reading one, Reading other) {
      return one.grammaticalCase() == other.grammaticalCase();
    }

    private boolean isInitial(int i) {
      return words.get(i).token().text().length() == 1;
    }

    private void headWord(int at) {
      var best = words.get(at).best();
      if (best.partOfSpeech() == PartOfSpeech.NOUN) {
        put(at, nominatives.noun(texts.get(at), best));
      } else {
        put(at, nominatives.modifier(texts.get(at), best, best));
      }
    }

    private void modifier(int i) {
      var best = words.get(i).best();
      if (Readings.isModifier(best) && sameCase(best, head)) {
        put(i, nominatives.modifier(texts.get(i), best, head));
      }
    }

    /** Names beside the head; a dash, a comma or «и» before another head ends the part. */
    private int tail(int headAt) {
      boolean quoted = false;
      boolean governed = false;
      for (int i = headAt + 1; i < words.size(); i++) {
        var word = words.get(i);
        String text = word.token().text();
        if (word.token().kind() == Kind.MARK && "«»“”„\"".contains(text)) {
          quoted = !text.equals("»") && !text.equals("”") && !quoted;
        } else if (word.best().partOfSpeech() == PartOfSpeech.PREPOSITION) {
          governed = true;
        } else if (!quoted && !governed && isBridge(text) && coordinated(i + 1)) {
          return i + 1;
        } else if (!quoted && head.is(Trait.ANIMATE)) {
          int at = i;
          name(i).ifPresent(reading -> put(at, nominatives.noun(word.token().text(), reading)));
        }
      }
      return words.size();
    }

    private static boolean isBridge(String text) {
      return text.equals("и") || ",-–—".contains(text);
    }

    /** Whether another head in the same case stands at {@code from}: «заместителю – министру». */
    private boolean coordinated(int from) {
      for (int i = from; i < words.size(); i++) {
        var best = words.get(i).best();
        if (best.partOfSpeech() == PartOfSpeech.NOUN) {
          boolean same = sameCase(best, head);
          return same && (head.grammaticalCase() != Case.GENITIVE || best.is(Trait.ANIMATE));
        }
        if (!Readings.isModifier(best)) {
          return false;
        }
      }
      return false;
    }

    /** The reading of a name that stands in the head's case. */
    private Optional<Reading> name(int i) {
      var word = words.get(i);
      boolean capital = Character.isUpperCase(word.token().text().codePointAt(0));
      if (!capital || isInitial(i) || !Readings.isName(word.best())) {
        return Optional.empty();
      }
      return word.readings().stream()
          .filter(
              reading ->
                  Readings.isName(reading)
                      && sameCase(reading, head)
                      && reading.number() == Number.SINGULAR)
          .findFirst();
    }

    private void put(int i, String nominative) {
      texts.set(i, Phrase.capitalised(nominative, words.get(i).token().text()));
    }
  }
}
