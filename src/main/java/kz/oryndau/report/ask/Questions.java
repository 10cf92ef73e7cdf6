package kz.oryndau.report.ask;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.oryndau.assignment.Assignment;
import kz.oryndau.assignment.ExecutionStatus;
import kz.oryndau.listing.Parameters;
import kz.oryndau.platform.Violation.Rule;

/** Reads a question from an address and writes it there. */
public final class Questions {

  private static final String YES = "yes";

  private Questions() {}

  /**
   * Reads the parts report, by, period, from, to, on, official, issuer, addressee, area, programme,
   * kind, execution, drafts; what is wrong is noted in {@code asked}, to be told by its check.
   */
  public static Question read(Parameters asked) {
    return new Question(
        Objects.requireNonNullElse(
            asked.constant("report", ReportKind.class), ReportKind.EXECUTION),
        Objects.requireNonNullElse(asked.constant("by", Grouping.class), Grouping.ADDRESSEE),
        asked.constant("period", Period.class),
        asked.date("from"),
        asked.date("to"),
        asked.date("on"),
        asked.id("official"),
        keys(asked, "issuer"),
        keys(asked, "addressee"),
        asked.texts("area"),
        keys(asked, "programme"),
        constants(asked, "kind", Assignment.Kind.class),
        constants(asked, "execution", ExecutionStatus.class),
        YES.equals(asked.text("drafts")));
  }

  /** The parts in their order, as {@link #read} takes them; empty ones left out. */
  public static Map<String, List<String>> parts(Question question) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    put(parts, "report", List.of(question.report()));
    put(parts, "by", question.by() == Grouping.ADDRESSEE ? List.of() : List.of(question.by()));
    put(parts, "period", one(question.period()));
    put(parts, "from", one(question.from()));
    put(parts, "to", one(question.to()));
    put(parts, "on", one(question.on()));
    put(parts, "official", one(question.official()));
    put(parts, "issuer", question.issuers());
    put(parts, "addressee", question.addressees());
    put(parts, "area", question.areas());
    put(parts, "programme", question.programmes());
    put(parts, "kind", question.kinds());
    put(parts, "execution", question.execution());
    put(parts, "drafts", question.drafts() ? List.of(YES) : List.of());
    return parts;
  }

  /** The question as the query of an address. */
  public static String query(Question question) {
    return parts(question).entrySet().stream()
        .flatMap(
            part -> part.getValue().stream().map(value -> part.getKey() + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  /** The parts of an address, whole or only its query; what is no part of one is left out. */
  public static Map<String, List<String>> parts(String address) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (var part : address.substring(address.indexOf('?') + 1).split("&")) {
      var sides = part.split("=", 2);
      if (sides.length == 2) {
        parts.computeIfAbsent(sides[0], none -> new ArrayList<>()).add(decoded(sides[1]));
      }
    }
    return parts;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static void put(Map<String, List<String>> parts, String name, Collection<?> values) {
    if (!values.isEmpty()) {
      parts.put(name, values.stream().map(Questions::word).toList());
    }
  }

  private static List<?> one(Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private static String word(Object value) {
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT)
        : value.toString();
  }

  private static List<Long> keys(Parameters asked, String name) {
    List<Long> keys = new ArrayList<>();
    for (var text : asked.texts(name)) {
      try {
        keys.add(Long.valueOf(text));
      } catch (NumberFormatException e) {
        asked.wrong(name, Rule.NOT_A_NUMBER, text);
      }
    }
    return keys;
  }

  private static <E extends Enum<E>> List<E> constants(
      Parameters asked, String name, Class<E> type) {
    List<E> constants = new ArrayList<>();
    for (var text : asked.texts(name)) {
      try {
        constants.add(Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        asked.wrong(name, Rule.NOT_ONE_OF, text, List.of(type.getEnumConstants()));
      }
    }
    return constants;
  }
}
