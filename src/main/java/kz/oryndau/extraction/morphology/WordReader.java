package kz.oryndau.extraction.morphology;

import java.util.List;
import kz.oryndau.extraction.text.Token;

/** The seam between languages: what a language needs to read the words of a sentence. */
interface WordReader {

  /**
   * The readings of each token of a sentence, the likeliest in it first.
   *
   * @param tokens all of them, marks and numbers included
   */
  List<List<Reading>> read(List<Token> tokens);
}
