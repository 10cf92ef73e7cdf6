package kz.oryndau.extraction.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.oryndau.extraction.mention.MentionReader;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nine in ten of those with 0.9 or more must be right: whom the signs let doubt is below. */
class DoubtsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Министр финансов Асан Беков сказал, что котёл заменят в мае.              | true
          «Котёл заменят в мае», – сказал министр финансов Асан Беков.              | true
          «Котёл заменят в мае», – сообщили в Министерстве финансов.                | true
          Министр финансов сказал, что котёл заменят в мае.                         | false
          Министр финансов Беков сказал, что котёл заменят в мае.                   | false
          В Министерстве финансов сообщили, что котёл заменят в мае.                | false
          Министр финансов Асан Беков пообещал заменить котёл в мае.                | false
          """)
  void isSureOnlyOfWhatIsMostlyRight(String text, boolean sure) {
    var analysed = new MorphologyReader().read(new TextReader().read(text, Language.RUSSIAN));
    var quotes = new QuoteReader().read(new MentionReader().read(analysed)).quotes();
    assertEquals(1, quotes.size());
    assertEquals(sure, quotes.get(0).confidence() >= 0.9);
  }
}
