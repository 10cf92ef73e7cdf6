package kz.oryndau.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;

/**
 * The parameters of an address or the fields of a form, read as what they should be. An empty one
 * counts as absent; a wrong one is noted and reads as null, so that all wrong ones are told
 * together.
 */
public final class Parameters {

  private final Map<String, List<String>> values;
  private final Violations violations = new Violations();

  /** Reads from the decoded parameters of an address. */
  public Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /** The text of a parameter, stripped; null where it is absent or blank. */
  public String text(String name) {
    var found = values.getOrDefault(name, List.of());
    if (found.isEmpty() || found.get(0).isBlank()) {
      return null;
    }
    if (found.get(0).indexOf('\0') >= 0) {
      violations.add(name, Rule.NUL_CHARACTER, found.get(0).indexOf('\0'));
      return null;
    }
    return found.get(0).strip();
  }

  /** All texts of a parameter that can stand more than once, stripped; blank ones left out. */
  public List<String> texts(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(each -> !each.isEmpty() && each.indexOf('\0') < 0)
        .distinct()
        .toList();
  }

  /** Notes that a parameter is wrong for a reason of the caller's own. */
  public void wrong(String name, Rule rule, Object... arguments) {
    violations.add(name, rule, arguments);
  }

  /** Where to note what is wrong, for checks that take such a list. */
  public Violations violations() {
    return violations;
  }

  /** A date of the form 2026-04-17. */
  public LocalDate date(String name) {
    return read(name, LocalDate::parse, Rule.NOT_A_DATE);
  }

  /** A database key. */
  public Long id(String name) {
    return read(name, Long::valueOf, Rule.NOT_A_NUMBER);
  }

  /** A constant of an enum, in any case of letters. */
  public <E extends Enum<E>> E constant(String name, Class<E> type) {
    var word = text(name);
    if (word == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      violations.add(name, Rule.NOT_ONE_OF, word, words(type));
      return null;
    }
  }

  /** One of some words; null where it is absent. */
  public String word(String name, List<String> words) {
    var word = text(name);
    if (word != null && !words.contains(word)) {
      violations.add(name, Rule.NOT_ONE_OF, word, String.join(", ", words));
      return null;
    }
    return word;
  }

  /** Which page: {@code sort}, {@code order} (asc or desc), {@code after}. */
  public Paging paging(int size) {
    var order = constant("order", Order.class);
    return new Paging(
        text("sort"), order == null ? null : order == Order.DESC, text("after"), size);
  }

  /**
   * To be called when everything has been read.
   *
   * @throws kz.oryndau.platform.InvalidInput if a parameter was wrong
   */
  public void check() {
    violations.orThrow();
  }

  private <T> T read(String name, Function<String, T> parse, Rule rule) {
    var text = text(name);
    try {
      return text == null ? null : parse.apply(text);
    } catch (NumberFormatException | DateTimeException e) {
      violations.add(name, rule, text);
      return null;
    }
  }

  private static String words(Class<? extends Enum<?>> type) {
    return String.join(
        ", ",
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  private enum Order {
    ASC,
    DESC
  }
}
