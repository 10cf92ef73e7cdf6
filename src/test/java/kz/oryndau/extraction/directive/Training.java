package kz.oryndau.extraction.directive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import kz.oryndau.extraction.text.Span;

/** What the trainers share: annotated articles, folds of them, and files of weights. */
final class Training {

  static final int FOLDS = 8;

  /** Smaller weights are left out of the file. */
  private static final double SMALLEST = 0.03;

  private Training() {}

  /** Hands over the Russian ones of NAME.json with NAME.txt in a directory, by name. */
  static void read(Path directory, BiConsumer<JsonNode, String> article) throws IOException {
    var json = new ObjectMapper();
    try (var files = Files.list(directory)) {
      for (var file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        var text = Path.of(file.toString().replaceAll("json$", "txt"));
        var gold = json.readTree(file.toFile());
        if (Files.exists(text) && gold.path("language").asText().equals("ru")) {
          article.accept(gold, Files.readString(text));
        }
      }
    }
  }

  /** Where the words of an assignment stand. */
  static Span place(String text, JsonNode assignment) {
    return place(text, assignment.path("text").asText(), assignment.path("occurrence").asInt(1));
  }

  /** Where words stand for the n-th time, counted from one. */
  static Span place(String text, String words, int occurrence) {
    int at = -1;
    for (int k = 0; k < occurrence; k++) {
      at = text.indexOf(words, at + 1);
    }
    return new Span(at, at + words.length());
  }

  /** To which of the {@link #FOLDS} an article belongs. */
  static int fold(String article) {
    return Math.floorMod(article.hashCode() * 31 >> 4, FOLDS);
  }

  /** Writes weights by the names of their signs, under a comment that says what they are for. */
  static void write(Path file, String what, Map<String, Double> weights) throws IOException {
    var lines = new ArrayList<String>();
    lines.add("# Weights of the signs for and against " + what + "; learned, not edited by hand.");
    new TreeMap<>(weights)
        .forEach(
            (name, weight) -> {
              if (Math.abs(weight) >= SMALLEST) {
                lines.add(String.format(Locale.ROOT, "%s %.2f", name, weight));
              }
            });
    Files.write(file, lines);
  }
}
