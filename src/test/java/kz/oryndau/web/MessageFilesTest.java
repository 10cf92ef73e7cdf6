package kz.oryndau.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All words stand in the bundles, and each bundle says the same in every language. */
class MessageFilesTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final String RUSSIAN = "_ru.properties";
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");

  /** Every bundle that has Russian words. */
  static Stream<String> bundles() throws IOException {
    try (var files = Files.list(RESOURCES.resolve("messages"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(RUSSIAN))
          .map(name -> name.substring(0, name.length() - RUSSIAN.length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Map<String, String> read(String bundle, String language) throws IOException {
    Map<String, String> words = new TreeMap<>();
    for (var line :
        Files.readAllLines(
            RESOURCES.resolve("messages/" + bundle + "_" + language + ".properties"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        var parts = line.split("=", 2);
        var before = words.put(parts[0], parts[1]);
        assertEquals(null, before, "twice in " + bundle + "_" + language + ": " + parts[0]);
      }
    }
    return words;
  }

  private static List<String> arguments(String words) {
    return ARGUMENT.matcher(words).results().map(MatchResult::group).distinct().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void saysTheSameInEveryLanguage(String bundle) throws IOException {
    var russian = read(bundle, "ru");
    for (var language : List.of("kk", "en")) {
      var other = read(bundle, language);
      assertEquals(russian.keySet(), other.keySet(), language);
      other.forEach(
          (key, words) -> {
            assertTrue(!words.isBlank(), language + ": " + key);
            assertTrue(
                arguments(russian.get(key)).containsAll(arguments(words)),
                language + ": " + key + " names what the Russian words do not");
          });
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void hasNoCyrillicInEnglish(String bundle) throws IOException {
    read(bundle, "en")
        .forEach((key, words) -> assertTrue(!CYRILLIC.matcher(words).find(), key + ": " + words));
  }

  @Test
  void hasNoWordsInTemplates() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertTrue(!CYRILLIC.matcher(Files.readString(file)).find(), file.toString());
      }
    }
  }

  @Test
  void hasNeitherInlineScriptNorInlineStyle() throws IOException {
    var inline = Pattern.compile("<script(?![^>]*\\bsrc=)|<style|\\sstyle=|\\son[a-z]+=");
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertTrue(!inline.matcher(Files.readString(file)).find(), file.toString());
      }
    }
  }
}
