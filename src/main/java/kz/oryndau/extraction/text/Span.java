package kz.oryndau.extraction.text;

/**
 * A stretch of a text, in UTF-16 code units, as {@link String#substring(int, int)} counts.
 *
 * @param start first unit, inclusive
 * @param end unit after the last, exclusive; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses a negative start and an end before the start. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /**
   * The words of {@code text} at this span; the text must be the one that the span was made for.
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Whether {@code other} lies wholly inside; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** In reading order; of two that start together the shorter first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
