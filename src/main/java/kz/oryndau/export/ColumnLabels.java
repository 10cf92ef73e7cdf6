package kz.oryndau.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import kz.oryndau.table.Xlsx;

/**
 * How columns are headed. Words stand in {@code columns/*.properties}, apart from those of the
 * pages, since the heading of a file does not follow the language of who fetches it.
 */
public enum ColumnLabels {
  /** Stable machine names. */
  NAMES,
  /** Russian words. */
  RU,
  /** Kazakh words. */
  KK,
  /** English words. */
  EN;

  private static final Properties ABOUT = read("about");

  private final Properties words = read(name().equals("NAMES") ? "en" : code());

  /** The language, as {@code ru}; {@code names} for none. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The heading of a column. */
  public String of(String column) {
    return this == NAMES ? column : words.getProperty(column, column);
  }

  /** What a column holds, in English; null where its name says all. */
  static String about(String column) {
    return ABOUT.getProperty(column);
  }

  /** The name of a list. */
  public String title(String list) {
    return this == NAMES ? list : words.getProperty("list." + list, list);
  }

  Xlsx.CutWords cutWords() {
    return new Xlsx.CutWords(
        words.getProperty("cut.title"),
        words.getProperty("cut.sheet"),
        words.getProperty("cut.cell"),
        words.getProperty("cut.length"));
  }

  private static Properties read(String language) {
    var words = new Properties();
    try (var stream =
            ColumnLabels.class.getResourceAsStream("/columns/" + language + ".properties");
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
