package kz.oryndau.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which stems a word is compared with. */
class StemsTest {

  private static final Stems<Integer> STEMS = new Stems<>();

  static {
    int number = 0;
    for (var stem : new String[] {"дорожн", "дор", "дорог", "ит", "qazaq", "көлік", "во-вт"}) {
      STEMS.add(stem, ++number);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # those with its first three letters, the shortest first
          дороги       | дор 2, дорог 3, дорожн 1
          дор          | дор 2, дорог 3, дорожн 1
          дом          | ''
          # a stem of two letters is a word
          ит           | ит 4
          итог         | ''
          и            | ''
          # letters other than а to я
          qazaqgaz     | qazaq 5
          көлікті      | көлік 6
          во-вторых    | во-вт 7
          во-первых    | во-вт 7
          """)
  void findsThoseThatCanFit(String word, String expected) {
    var found =
        STEMS.like(word).stream()
            .map(stem -> stem.letters() + " " + stem.value())
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
  }
}
