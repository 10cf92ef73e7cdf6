package kz.oryndau.extraction.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ambiguous forms in short invented sentences, and what holds for every text. */
class MorphologyReaderTest {

  private static final TextReader TEXT = new TextReader();
  private static final MorphologyReader MORPHOLOGY = new MorphologyReader();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/extraction/morphology/readings.csv",
      delimiter = '|',
      quoteCharacter = '\u0001')
  void choosesTheReading(String sentence, String word, String expected) {
    var best =
        words(sentence, Language.RUSSIAN).stream()
            .filter(candidate -> candidate.token().text().equals(word))
            .findFirst()
            .orElseThrow()
            .best();
    String reading =
        Stream.of(
                best.lemma(),
                best.partOfSpeech(),
                best.grammaticalCase(),
                best.grammaticalCase() == null ? null : best.number(),
                best.grammaticalCase() == null ? null : best.gender())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    assertEquals(expected, reading);
  }

  static Stream<String> texts() {
    var random = new Random(24112026);
    String[] pieces = {
      "Министр",
      "поручил",
      "акимам",
      "К.",
      " ",
      " ",
      " ",
      ".",
      ",",
      "и",
      "«",
      "»",
      "–",
      "2030",
      "15",
      "Жетісу",
      "IT-сфера",
      "-",
      "Ко",
      "ЦОНах",
      "а",
      "А",
      "ё",
      "Ъ",
      "\uD83D",
      "шы",
      "Ранeе",
      "в",
      "из-за"
    };
    // The long ones end in time only if the work is linear.
    var hostile =
        Stream.of("министр ", "Иванов ", "поручил ", "и ", "а, ", "К.", "т.е. ", "Ко-", "ш")
            .map(piece -> piece.repeat(60_000 / piece.length()));
    var mixed =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    IntStream.range(0, random.nextInt(60))
                        .mapToObj(k -> pieces[random.nextInt(pieces.length)])
                        .collect(Collectors.joining()));
    return Stream.concat(mixed, hostile);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsEveryWordOfEveryText(String text) {
    for (Language language : Language.values()) {
      var article = TEXT.read(text, language);
      var analysed = MORPHOLOGY.read(article);
      var tokens =
          article.passages().stream()
              .flatMap(passage -> passage.sentences().stream())
              .flatMap(sentence -> sentence.tokens().stream())
              .toList();
      var words = words(analysed);
      assertEquals(tokens, words.stream().map(Word::token).toList());
      words.forEach(word -> assertFalse(word.readings().isEmpty()));
      Inflector.of(language).nominative(words);
      assertEquals(analysed, MORPHOLOGY.read(article));
    }
  }

  private static List<Word> words(String text, Language language) {
    return words(MORPHOLOGY.read(TEXT.read(text, language)));
  }

  private static List<Word> words(AnalysedText analysed) {
    return analysed.sentences().stream().flatMap(s -> s.words().stream()).toList();
  }
}
