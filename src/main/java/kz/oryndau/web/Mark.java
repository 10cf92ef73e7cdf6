package kz.oryndau.web;

import java.util.Locale;

/**
 * A record at its words in an article.
 *
 * @param key of the record on the page: "s12", "a5", "o3"
 * @param kind what it is
 * @param start first UTF-16 unit in the text
 * @param end unit after the last
 * @param tip what it is, in the visitor's language
 */
public record Mark(String key, Kind kind, int start, int end, String tip) {

  /** What a mark can stand for; each has its own look. */
  public enum Kind {
    OFFICIAL,
    DIRECT,
    INDIRECT,
    DIRECTIVE,
    OBLIGATION,
    PLEDGE;

    /** Name of its style class. */
    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean statement() {
      return this == DIRECT || this == INDIRECT;
    }

    boolean assignment() {
      return this == DIRECTIVE || this == OBLIGATION || this == PLEDGE;
    }
  }

  boolean covers(int from, int to) {
    return start <= from && to <= end;
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }

  int length() {
    return end - start;
  }
}
