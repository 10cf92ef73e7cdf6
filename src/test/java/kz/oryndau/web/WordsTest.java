package kz.oryndau.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, поручений",
    "1, поручение",
    "2, поручения",
    "4, поручения",
    "5, поручений",
    "11, поручений",
    "12, поручений",
    "14, поручений",
    "20, поручений",
    "21, поручение",
    "22, поручения",
    "111, поручений",
    "121, поручение",
    "1000, поручений",
    "1003, поручения"
  })
  void countsInRussian(long number, String expected) {
    assertEquals(expected, Words.plural(number, "поручение", "поручения", "поручений"));
  }

  @ParameterizedTest
  @CsvSource({"0, days", "1, day", "2, days", "21, days"})
  void countsInEnglish(long number, String expected) {
    assertEquals(expected, Words.counted(number, "day", "days"));
  }

  @ParameterizedTest
  @CsvSource({"RUSSIAN, 17 апреля 2020 г.", "KAZAKH, 2020 ж. 17 сәуір", "ENGLISH, 17 April 2020"})
  void writesDatesInTheLanguageOfThePage(InterfaceLanguage language, String expected) {
    assertEquals(expected, Dates.full(LocalDate.of(2020, 4, 17), language.locale()));
  }

  @Test
  void cutsALongTextAtAWord() {
    var text = "слово ".repeat(100);
    var cut = Words.shortened(text);
    assertTrue(cut.length() <= 241 && cut.endsWith("слово…"), cut);
    assertEquals("коротко", Words.shortened("коротко"));
  }
}
