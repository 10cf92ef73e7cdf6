package kz.oryndau.extraction.followup;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import kz.oryndau.extraction.morphology.AnalysedSentence;
import kz.oryndau.extraction.morphology.AnalysedText;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Word;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.PlainText;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.TextReader;
import kz.oryndau.extraction.text.Token;

/** Reads what a stretch of text is about. Holds word lists only; one instance serves all. */
public final class TopicReader {

  private static final int SHORTEST_WORD = 3;

  /** Kazakh words compare by so many first letters: their endings are many and no list has them. */
  private static final int KAZAKH_STEM = 5;

  private static final int LONGEST_NAME = 7;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern ENDING = Pattern.compile("(ый|ий|ой|ая|[аеиоуыэюяйь])$");

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
    return found.topic();
  }

  /** What one sentence of an article is about. */
  Topic of(AnalysedText text, AnalysedSentence sentence) {
    var found = new Found(text.article().language());
    found.read(sentence, sentence.sentence().span());
    return found.topic();
  }

  ActionWords actions() {
    return actions;
  }

  /** Collects the keys of one stretch. */
  private final class Found {

    private final Language language;
    private final Set<String> words = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    Found(Language language) {
      this.language = language;
    }

    Topic topic() {
      return new Topic(words, done, names, places, numbers);
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
      long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
      if (digits >= 3 && !YEAR.matcher(text).matches()) {
        numbers.add(text);
      }
    }

    private void word(Word word, boolean first) {
      var lemma = PlainText.word(word.best().lemma());
      if (lemma.length() < SHORTEST_WORD || empty.contains(lemma, language)) {
        return;
      }
      var action = actions.key(lemma, language);
      boolean capital = Character.isUpperCase(word.token().text().codePointAt(0));
      boolean place = capital && word.best().is(Trait.PLACE);
      if (place || capital && !first) {
        var name = name(lemma);
        names.add(name);
        if (place) {
          places.add(name);
        }
      } else if (action != null) {
        done.add(action);
      } else if (carriesMeaning(word.best().partOfSpeech())) {
        words.add(language == Language.KAZAKH ? stem(lemma) : lemma);
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
    var bare = ENDING.matcher(lemma).replaceFirst("");
    var kept = bare.length() < 2 ? lemma : bare;
    return kept.length() > LONGEST_NAME ? kept.substring(0, LONGEST_NAME) : kept;
  }
}
