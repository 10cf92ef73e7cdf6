package kz.oryndau.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings that compare equal. */
class PlainTextTest {

  @ParameterizedTest
  @CsvSource({
    "министр, министр",
    "Министр, министр",
    "ЁЛКА, елка",
    "Ранeе, ранее",
    "IT-сфера, it-сфера",
    "Kасым-Жомарт, касым-жомарт",
    "-Да-, -да-",
    "пере\u00ADнос, перенос",
    "Құрманғазы, құрманғазы",
    "COVID, covid",
  })
  void bringsAWordIntoOneSpelling(String written, String plain) {
    assertEquals(plain, PlainText.word(written));
  }

  @Test
  void lowersEveryUnitLikeTheLibrary() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String word = "Жа" + (char) c + "Б";
      assertEquals(word.toLowerCase(Locale.ROOT), PlainText.lower(word));
    }
  }

  @Test
  void foldsWithoutChangingTheAlphabet() {
    assertEquals("прием eж", PlainText.folded("ПриЁм eж"));
  }
}
