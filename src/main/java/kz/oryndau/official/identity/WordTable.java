package kz.oryndau.official.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the word lists of the register: a word, then what belongs to it. */
final class WordTable {

  private static final String FOLDER = "/lexicon/register/";

  private WordTable() {}

  /** A line: its first word, and the rest of it. */
  record Line(String word, String rest) {
    List<String> parts() {
      return Arrays.asList(rest.split("\\s+"));
    }
  }

  static List<Line> read(String file) {
    try (var stream =
        Objects.requireNonNull(WordTable.class.getResourceAsStream(FOLDER + file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", 2))
          .map(parts -> new Line(parts[0], parts[1].strip()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
