package kz.oryndau.export;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a file.
 *
 * @param first offset of its first byte
 * @param last offset of its last byte; less than {@code first} where the file has no such part
 */
record ByteRange(long first, long last) {

  private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  /**
   * The part that a Range header asks for; empty where it is none or asks for several parts, which
   * RFC 9110 lets a server answer with the whole file.
   */
  static Optional<ByteRange> of(String header, long length) {
    var match = SINGLE.matcher(header);
    if (!match.matches() || match.group(1).isEmpty() && match.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (match.group(1).isEmpty()) {
      var suffix = Math.min(Long.parseLong(match.group(2)), length);
      return Optional.of(new ByteRange(length - suffix, length - 1));
    }
    var first = Long.parseLong(match.group(1));
    var last = match.group(2).isEmpty() ? length - 1 : Long.parseLong(match.group(2));
    return last < first && !match.group(2).isEmpty()
        ? Optional.empty()
        : Optional.of(new ByteRange(first, Math.min(last, length - 1)));
  }

  /** Whether the file has such a part. */
  boolean satisfiable() {
    return first <= last;
  }

  long length() {
    return last - first + 1;
  }
}
