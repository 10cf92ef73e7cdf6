package kz.oryndau.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words looked up inside a longer text. */
class LetterTreeTest {

  private static final String BEFORE = "до ";

  private static final LetterTree<String> WORDS = new LetterTree<>();

  static {
    for (var word : new String[] {"к", "ко", "конец", "iv", "қаңтар"}) {
      WORDS.put(word, word.toUpperCase());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"к", "ко", "конец", "iv", "қаңтар"})
  void knowsItsWordsWhereTheyStand(String word) {
    var text = BEFORE + word + "а";
    assertEquals(
        word.toUpperCase(), WORDS.get(text, BEFORE.length(), BEFORE.length() + word.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"кон", "конеца", "в", "i", "қа", "x"})
  void knowsNoPartOfThemAndNoOther(String word) {
    assertNull(WORDS.get(BEFORE + word, BEFORE.length(), BEFORE.length() + word.length()));
  }
}
