package kz.oryndau.extraction.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Phrases as news write them and their nominatives; where its case shows only in a sentence, the
 * phrase stands in brackets. All persons are invented.
 */
class InflectorTest {

  private static final TextReader TEXT = new TextReader();
  private static final MorphologyReader MORPHOLOGY = new MorphologyReader();

  @ParameterizedTest
  @CsvFileSource(resources = "/extraction/morphology/nominative.csv", delimiter = '|')
  void putsThePhraseIntoTheNominative(String text, String expected) {
    String sentence = text.replaceAll("[\\[\\]]", "");
    int start = Math.max(0, text.indexOf('['));
    int end = text.indexOf(']') < 0 ? sentence.length() : text.indexOf(']') - 1;
    var analysed = MORPHOLOGY.read(TEXT.read(sentence, Language.RUSSIAN));
    List<Word> words =
        analysed.sentences().stream()
            .flatMap(part -> part.words().stream())
            .filter(word -> new Span(start, end).contains(word.token().span()))
            .toList();
    assertEquals(expected, Inflector.of(Language.RUSSIAN).nominative(words));
  }
}
