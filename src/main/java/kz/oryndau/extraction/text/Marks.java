package kz.oryndau.extraction.text;

import kz.oryndau.extraction.text.Token.Kind;

/** What the marks of punctuation are, in every shape that news sites use. */
final class Marks {

  private static final String DASHES = "-–—―−‒";
  private static final String QUOTES = "«»‹›„“”‟\"‘’‚'`";
  private static final String TERMINALS = ".!?…";
  private static final String BRACKETS_OPEN = "([{";
  private static final String BRACKETS_CLOSE = ")]}";

  private Marks() {}

  static boolean isDash(Token token) {
    return isMark(token, DASHES);
  }

  static boolean isQuote(Token token) {
    return isMark(token, QUOTES) || token.text().equals(",,");
  }

  /** Ends a sentence: full stop, exclamation or question mark, ellipsis. */
  static boolean isTerminal(Token token) {
    return isMark(token, TERMINALS);
  }

  static boolean isOpeningBracket(Token token) {
    return isMark(token, BRACKETS_OPEN);
  }

  static boolean isClosingBracket(Token token) {
    return isMark(token, BRACKETS_CLOSE);
  }

  private static boolean isMark(Token token, String marks) {
    return token.kind() == Kind.MARK && marks.indexOf(token.text().charAt(0)) >= 0;
  }
}
