package kz.oryndau.extraction.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.oryndau.extraction.text.Token.Kind;

/**
 * Cuts a stretch into tokens. Every unit that is no white space belongs to exactly one token; what
 * is unknown (emoji, lone surrogates, control characters) becomes a mark.
 */
final class Tokenizer {

  /** From this length on, letters after "19-" make an adjective («19-летний»), not a number. */
  private static final int WORD_TAIL = 4;

  /** A capital behind fewer small letters belongs to the word («мкЗв»). */
  private static final int SHORTEST_GLUED = 4;

  /** Single units up to the dashes and quotation marks: every third token is one of them. */
  private static final String[] SINGLE = new String['\u2040'];

  static {
    Arrays.setAll(SINGLE, unit -> String.valueOf((char) unit));
  }

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text, Span span) {
    this.text = text;
    this.at = span.start();
    this.end = span.end();
  }

  /** The tokens of {@code span}, in reading order. */
  static List<Token> tokens(String text, Span span) {
    return new Tokenizer(text, span).run();
  }

  private List<Token> run() {
    while (at < end) {
      int c = codePoint(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
      } else if (isLetter(c)) {
        add(wordEnd(), Kind.WORD);
      } else if (Character.isDigit(c)) {
        number();
      } else {
        add(markEnd(c), Kind.MARK);
      }
    }
    return tokens;
  }

  private void add(int tokenEnd, Kind kind) {
    char first = text.charAt(at);
    boolean single = tokenEnd == at + 1 && first < SINGLE.length;
    var unit = single ? SINGLE[first] : text.substring(at, tokenEnd);
    tokens.add(new Token(new Span(at, tokenEnd), unit, kind));
    at = tokenEnd;
  }

  private int wordEnd() {
    int i = at;
    while (i < end) {
      int c = codePoint(i);
      int next = i + Character.charCount(c);
      if (startsSentence(i, c)) {
        break;
      }
      if (isLetter(c) || isInvisible(c) || Character.isDigit(c) && joinsDigit(i)) {
        i = next;
      } else if (joins(c, i, next)) {
        i = next;
      } else {
        break;
      }
    }
    return i;
  }

  /** «госучастиемВ»: a capital inside a word in small letters; «кВт» and «МегаФон» are one word. */
  private boolean startsSentence(int i, int c) {
    boolean lower = c >= 'а' && c <= 'я';
    boolean small = !lower && i >= at + SHORTEST_GLUED && Character.isUpperCase(c);
    for (int k = at; small && k < i; k++) {
      small = text.charAt(k) >= 'а' && text.charAt(k) <= 'ё';
    }
    return small;
  }

  /** «А350» and "covid19" are one word; in «до10» and «марта2026» the space was lost. */
  private boolean joinsDigit(int i) {
    char before = text.charAt(i - 1);
    return Character.isDigit(before)
        || before == '-'
        || before == '_'
        || Character.isUpperCase(before)
        || isLatin(before);
  }

  /** Whether the mark at {@code i} stands inside a word: hyphen, apostrophe, dot of an address. */
  private boolean joins(int c, int i, int next) {
    if (i == at || next >= end) {
      return false;
    }
    int before = text.codePointBefore(i);
    int after = codePoint(next);
    boolean between = isLetterOrDigit(before) && isLetterOrDigit(after);
    return switch (c) {
      case '-', '\u2010', '\u2011' -> between;
      case '\'', '’', 'ʼ', '`' -> isLetter(before) && isLetter(after);
      case '_' -> true;
      case '.' -> isLatin(before) && isLatin(after);
      default -> false;
    };
  }

  private void number() {
    int i = digitsEnd(at);
    while (i + 1 < end
        && ",.:/".indexOf(text.charAt(i)) >= 0
        && Character.isDigit(codePoint(i + 1))) {
      i = digitsEnd(i + 1);
    }
    int tail = tailEnd(i);
    add(tail, tail - i > WORD_TAIL ? Kind.WORD : Kind.NUMBER);
  }

  /** End of the letters joined by a hyphen («2-х», «15-го», «19-летний»), or {@code i}. */
  private int tailEnd(int i) {
    if (i + 1 >= end || !isHyphen(text.charAt(i)) || !isLetter(codePoint(i + 1))) {
      return i;
    }
    int tail = i + 1;
    while (tail < end && isLetter(codePoint(tail))) {
      tail += Character.charCount(codePoint(tail));
    }
    return tail;
  }

  private int digitsEnd(int from) {
    int i = from;
    while (i < end && Character.isDigit(codePoint(i))) {
      i += Character.charCount(codePoint(i));
    }
    return i;
  }

  /** A run of dots or hyphens and a pair of apostrophes or commas are one mark. */
  private int markEnd(int c) {
    int i = at + Character.charCount(c);
    if (c == '.' || c == '-') {
      while (i < end && text.charAt(i) == c) {
        i++;
      }
    } else if ((c == '\'' || c == '`' || c == ',') && i < end && text.charAt(i) == c) {
      i++;
    }
    return i;
  }

  /** Never reads past the end, so a pair of surrogates cut by the end counts as two lone ones. */
  private int codePoint(int i) {
    char first = text.charAt(i);
    return Character.isHighSurrogate(first) && i + 1 < end ? text.codePointAt(i) : first;
  }

  static boolean isSpace(int c) {
    if (c > '\u00A0' && c < '\u1680') {
      return false; // Cyrillic and all other letters of an article; there is no space among them
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u0085';
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isInvisible(int c) {
    return c == '\u00AD' || c == '\u200C' || c == '\u200D' || c == '\u2060';
  }

  private static boolean isLetter(int c) {
    return c >= 'А' && c <= 'я'
        || Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLetterOrDigit(int c) {
    return isLetter(c) || Character.isDigit(c) || isInvisible(c);
  }

  private static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }
}
