package kz.oryndau.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every string, read from random and hostile ones. */
class TextReaderPropertyTest {

  private static final String[] PIECES = {
    "Министр",
    "поручил",
    "К.",
    "г.",
    "т.е.",
    " ",
    " ",
    " ",
    "\u00A0",
    "\n",
    "\r\n",
    ".",
    "...",
    "…",
    "!",
    "?",
    ",",
    ":",
    "«",
    "»",
    "“",
    "”",
    "„",
    "\"",
    "'",
    "’",
    "-",
    "–",
    "—",
    "(",
    ")",
    "97,8",
    "2-х",
    "до10",
    "Нур-Султан",
    "E-Learning",
    "😀",
    "\uD83D",
    "\uDE00",
    "\u0000",
    "\u200B",
    "ё",
    "é",
    "שלום",
    "一",
    "ғ",
    "Ранее",
    "Читайте также",
    "USD",
    "°",
    "#",
    "@a",
    "http://a.kz"
  };

  static Stream<String> texts() {
    var random = new Random(20261124);
    return Stream.concat(
        IntStream.range(0, 400).mapToObj(i -> random(random)),
        Stream.of(
            "",
            " \n ",
            "«".repeat(50_000),
            "\"".repeat(50_000),
            "– ".repeat(50_000),
            "(".repeat(50_000),
            "а".repeat(200_000),
            ".".repeat(50_000),
            "а.».".repeat(50_000),
            "А. ".repeat(50_000),
            "«А, – ".repeat(30_000),
            "\n".repeat(50_000),
            "Да 1 ".repeat(40_000)));
  }

  private static String random(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(120); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void splitsEveryStringWithoutLosingAnything(String text) {
    var article = new TextReader().read(text, null);
    assertEquals(text, article.text());
    int at = 0;
    for (Passage passage : article.passages()) {
      assertBlank(text, at, passage.span().start());
      at = passage.span().start();
      assertFalse(passage.sentences().isEmpty());
      for (Sentence sentence : passage.sentences()) {
        assertTrue(passage.span().contains(sentence.span()));
        for (Token token : sentence.tokens()) {
          assertBlank(text, at, token.span().start());
          assertEquals(token.span().in(text), token.text());
          assertFalse(token.text().isEmpty());
          assertTrue(sentence.span().contains(token.span()));
          at = token.span().end();
        }
      }
      assertTrue(at <= passage.span().end());
      assertQuotations(passage);
    }
    assertBlank(text, at, text.length());
  }

  private static void assertQuotations(Passage passage) {
    for (Quotation quotation : passage.quotations()) {
      assertTrue(passage.span().contains(quotation.outer()));
      assertTrue(quotation.outer().contains(quotation.inner()));
      assertTrue(quotation.depth() >= 0);
    }
  }

  private static void assertBlank(String text, int from, int to) {
    assertTrue(text.substring(from, to).chars().allMatch(Tokenizer::isSpace));
  }
}
