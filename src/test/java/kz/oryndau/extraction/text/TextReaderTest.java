package kz.oryndau.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tables of texts and what they are split into; all texts are invented. */
class TextReaderTest {

  private static final TextReader READER = new TextReader();

  private static List<Passage> passages(String text) {
    return READER.read(text, Language.RUSSIAN).passages();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/extraction/text/tokens.csv",
      delimiter = '|',
      quoteCharacter = '\u0001')
  void cutsTokens(String text, String expected) {
    String tokens =
        passages(text).stream()
            .flatMap(passage -> passage.sentences().stream())
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::text)
            .collect(Collectors.joining(" "));
    assertEquals(expected, tokens);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/extraction/text/sentences.csv",
      delimiter = '|',
      quoteCharacter = '\u0001')
  void cutsSentences(String text, String expected) {
    String sentences =
        passages(text).stream()
            .flatMap(passage -> passage.sentences().stream())
            .map(sentence -> sentence.span().in(text))
            .collect(Collectors.joining(" ¶ "));
    assertEquals(expected, sentences);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/extraction/text/quotations.csv",
      delimiter = '|',
      quoteCharacter = '\u0001')
  void pairsQuotationMarks(String text, String expected) {
    String quotations =
        passages(text).stream()
            .flatMap(passage -> passage.quotations().stream())
            .map(q -> q.depth() + (q.balanced() ? " " : "* ") + q.inner().in(text))
            .collect(Collectors.joining(" ¶ "));
    assertEquals(expected == null ? "" : expected, quotations);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/extraction/text/roles.csv",
      delimiter = '|',
      quoteCharacter = '\u0001')
  void tellsTheArticleFromTheSite(String lines, String expected) {
    String roles =
        passages(lines.replace(" ¶ ", "\n")).stream()
            .map(passage -> letter(passage.role()))
            .collect(Collectors.joining());
    assertEquals(expected, roles);
  }

  private static String letter(Passage.Role role) {
    return switch (role) {
      case HEADLINE -> "H";
      case BODY -> "B";
      case BACKGROUND -> "O";
      case NOISE -> "N";
    };
  }

  @Test
  void tellsKazakhByItsLetters() {
    assertEquals(Language.KAZAKH, LanguageDetector.of("Министр өңірлерге тапсырма берді."));
    assertEquals(
        Language.RUSSIAN, LanguageDetector.of("Министр Нұрлан Бекұлы поручил построить школу."));
    assertEquals(Language.RUSSIAN, LanguageDetector.of("2030"));
  }
}
