package kz.oryndau.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook can hold, and how the rest is written. */
class XlsxTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "=1+1,=1+1",
        "қаз 😀,қаз 😀",
        "`a\nb`,`a\nb`",
        "`a\r\nb`,`a_x000D_\nb`",
        "` a `,`_x0020_a_x0020_`",
        "`\na`,`_x000A_a`",
        "`a\u000Bb\u0001c`,`a_x000B_b_x0001_c`",
        "_x000D_,_x005F_x000D_",
        "_x00_,_x00_",
        "`a\uD83Db`,`a_xD83D_b`",
        "`\uDE00`,`_xDE00_`",
        "``,``"
      })
  void escapesWhatXmlWouldLose(String text, String expected) {
    assertEquals(expected, XlsxText.encoded(text));
  }

  @Test
  void cutsAtACharacterAndSaysSo() {
    assertEquals("a".repeat(32_767), XlsxText.cut("a".repeat(32_767)));
    assertEquals("a".repeat(32_766) + "…", XlsxText.cut("a".repeat(32_768)));
    assertEquals("a".repeat(32_765) + "…", XlsxText.cut("a".repeat(32_765) + "😀aa"));
  }

  @ParameterizedTest
  @CsvSource({"0,0,A1", "2,1,B3", "0,25,Z1", "0,26,AA1", "9,701,ZZ10", "0,702,AAA1"})
  void namesCells(int row, int column, String place) {
    assertEquals(place, XlsxText.place(row, column));
  }
}
