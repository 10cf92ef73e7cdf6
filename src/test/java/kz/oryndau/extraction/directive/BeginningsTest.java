package kz.oryndau.extraction.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Thousands of beginnings of words, each with its number. */
class BeginningsTest {

  private static final int MANY = 5_000;

  @Test
  void knowsSoManyLettersOfAWord() {
    var beginnings = new Beginnings();
    beginnings.add("водопр", 7);
    beginnings.add("вода", 8);
    assertEquals(7, beginnings.number("водопровод", 6));
    assertEquals(8, beginnings.number("вода", 4));
    assertEquals(-1, beginnings.number("водный", 4));
    assertEquals(-1, beginnings.number("водопровод", 5));
    assertEquals(-1, beginnings.number("вод", 3));
  }

  @Test
  void keepsAllWhenItGrows() {
    var beginnings = new Beginnings();
    for (int number = 0; number < MANY; number++) {
      beginnings.add("слово" + number, number);
    }
    for (int number = 0; number < MANY; number++) {
      var word = "слово" + number;
      assertEquals(number, beginnings.number(word + "м", word.length()));
    }
  }
}
