package kz.oryndau.extraction.directive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Numbers, each once. */
class SeenTest {

  private static final int MANY = 17_000;
  private static final int STEP = 64;

  @Test
  void takesEachNumberOnce() {
    var seen = new Seen();
    for (int number = 0; number < MANY; number += STEP) {
      assertTrue(seen.add(number), "new: " + number);
      assertFalse(seen.add(number), "again: " + number);
    }
    assertFalse(seen.add(0));
    assertTrue(seen.add(1));
  }
}
