package kz.oryndau.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet could run is defused; everything else stays as it is. */
class SafeCellTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=1+1, '=1+1",
        "+7 700, '+7 700",
        "-5, '-5",
        "@SUM(A1), '@SUM(A1)",
        "`\t=1+1`, `'\t=1+1`",
        "`\r=1+1`, `'\r=1+1`",
        "a=1, a=1",
        "– тире, – тире",
        "«да», «да»",
        "007, 007",
        "``, ``"
      })
  void defuses(String text, String expected) {
    assertEquals(expected, SafeCell.of(text));
  }
}
