package kz.oryndau.extraction.followup;

import java.util.List;
import java.util.regex.Pattern;
import kz.oryndau.extraction.morphology.AnalysedSentence;
import kz.oryndau.extraction.morphology.AnalysedText;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Word;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.TextReader;
import kz.oryndau.extraction.text.Token;

/** Reads what a stretch of text is about. Holds word lists only; one instance serves all. */
public final class TopicReader {

  private static final int SHORTEST_WORD = 3;

  private static final int FEWEST_DIGITS = 3;

  /** Kazakh words compare by so many first letters: their endings are many and no list has them. */
  private static final int KAZAKH_STEM = 5;

  private static final int LONGEST_NAME = 7;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final List<String> ADJECTIVES = List.of("ый", "ий", "ой", "ая");
  private static final String ENDINGS = "аеиоуыэюяйь";

  private final TextReader texts = new TextReader();
  private final MorphologyReader morphology = new MorphologyReader();
  private final ActionWords actions = new ActionWords();
  private final EmptyWords empty = new EmptyWords();

  /** What a text is about that stands by itself, such as the title of an assignment. */
  public Topic read(String text, Language language) {
    var analysed = morphology.read(texts.read(text, language));
    return of(analysed, new Span(0, text.length()));
  }

  /** What the words of an article that lie in {@code span} are about. */
  Topic of(AnalysedText text, Span span) {
    var found = new Found(text.article().language());
    for (var sentence : text.sentencesAt(span)) {
      found.read(sentence, span);
    }
    return Topic.of(List.of(found.keys));
  }

  /** What one sentence of an article is about. */
  Keys keys(AnalysedText text, AnalysedSentence sentence) {
    var found = new Found(text.article().language());
    found.read(sentence, sentence.sentence().span());
    return found.keys;
  }

  ActionWords actions() {
    return actions;
  }

  /** Collects the keys of one stretch. */
  private final class Found {

    private final Language language;
    private final Keys keys = new Keys();

    Found(Language language) {
      this.language = language;
    }

    void read(AnalysedSentence sentence, Span span) {
      boolean first = true;
      for (var word : sentence.words()) {
        var kind = word.token().kind();
        if (span.contains(word.token().span())) {
          if (kind == Token.Kind.NUMBER) {
            number(word.token().text());
          } else if (kind == Token.Kind.WORD) {
            word(word, first);
          }
        }
        first = first && kind == Token.Kind.MARK;
      }
    }

    private void number(String text) {
      if (digits(text) >= FEWEST_DIGITS && !YEAR.matcher(text).matches()) {
        keys.numbers().add(text);
      }
    }

    private void word(Word word, boolean first) {
      var lemma = word.best().plain();
      if (lemma.length() < SHORTEST_WORD || empty.contains(lemma, language)) {
        return;
      }
      var action = actions.key(lemma, language);
      boolean capital = Character.isUpperCase(word.token().text().codePointAt(0));
      boolean place = capital && word.best().is(Trait.PLACE);
      if (place || capital && !first) {
        var name = name(lemma);
        keys.names().add(name);
        if (place) {
          keys.places().add(name);
        }
      } else if (action != null) {
        keys.actions().add(action);
      } else if (carriesMeaning(word.best().partOfSpeech())) {
        keys.words().add(language == Language.KAZAKH ? stem(lemma) : lemma);
      }
    }
  }

  private static boolean carriesMeaning(PartOfSpeech part) {
    return part == PartOfSpeech.NOUN || part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.VERB;
  }

  private static String stem(String lemma) {
    return lemma.length() > KAZAKH_STEM ? lemma.substring(0, KAZAKH_STEM) : lemma;
  }

  /** A name without its ending: «Убу», «Уба». */
  private static String name(String lemma) {
    int bare = lemma.length() - ending(lemma);
    int kept = bare < 2 ? lemma.length() : bare;
    return lemma.substring(0, Math.min(kept, LONGEST_NAME));
  }

  private static int ending(String lemma) {
    for (var ending : ADJECTIVES) {
      if (lemma.endsWith(ending)) {
        return ending.length();
      }
    }
    return ENDINGS.indexOf(lemma.charAt(lemma.length() - 1)) >= 0 ? 1 : 0;
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits;
  }
}
