package kz.oryndau.extraction.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Phrases as news write them and their nominatives. All persons are invented. */
class InflectorTest {

  private static final TextReader TEXT = new TextReader();
  private static final MorphologyReader MORPHOLOGY = new MorphologyReader();

  @ParameterizedTest
  @CsvFileSource(resources = "/extraction/morphology/nominative.csv", delimiter = '|')
  void putsThePhraseIntoTheNominative(String phrase, String expected) {
    var analysed = MORPHOLOGY.read(TEXT.read(phrase, Language.RUSSIAN));
    List<Word> words =
        analysed.sentences().stream().flatMap(sentence -> sentence.words().stream()).toList();
    assertEquals(expected, Inflector.of(Language.RUSSIAN).nominative(words));
  }
}
