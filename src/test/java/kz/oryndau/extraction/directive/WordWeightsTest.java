package kz.oryndau.extraction.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Weights of a word as a line of signs. */
class WordWeightsTest {

  @Test
  void readsWhatItWrites() {
    var line = WordWeights.line("~водопр", new double[] {0, 0.5, -0.31, 9});
    assertEquals("~водопр", WordWeights.name(line));
    assertEquals(0, WordWeights.read(line, "~водопр", 0), 1e-9);
    assertEquals(0.5, WordWeights.read(line, "~водопр", 1), 0.011);
    assertEquals(-0.31, WordWeights.read(line, "~водопр", 2), 0.011);
    assertEquals(0.94, WordWeights.read(line, "~водопр", 3), 1e-9);
  }

  @Test
  void weighsWordsOfTheArticleMoreFinely() {
    var line = WordWeights.line("all~водоп", new double[] {0.0151});
    assertEquals(0.015, WordWeights.read(line, "all~водоп", 0), 1e-9);
  }
}
