package kz.oryndau.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a word list that a linguist can edit: UTF-8, one entry a line, blank lines and lines that
 * start with {@code #} left out.
 */
public final class WordList {

  private WordList() {}

  /**
   * The entries of a list on the class path, trimmed, in the order of the file.
   *
   * @param path absolute, "/lexicon/text/noise.txt"
   * @throws IllegalStateException if there is no such resource: the build is broken then
   */
  public static List<String> read(String path) {
    try (var stream = WordList.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("no word list " + path);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
