package kz.oryndau.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours of the style sheet, light and dark, measured as WCAG 2.1 does. */
class ContrastTest {

  private static final Path SHEET = Path.of("src/main/resources/META-INF/resources/app.css");
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #([0-9a-f]{6});");

  private static Map<String, Integer> colours(int block) throws IOException {
    var roots = Files.readString(SHEET).split(":root \\{");
    Map<String, Integer> found = new LinkedHashMap<>();
    var body = roots[block + 1].substring(0, roots[block + 1].indexOf('}'));
    COLOUR
        .matcher(body)
        .results()
        .forEach(match -> found.put(match.group(1), Integer.parseInt(match.group(2), 16)));
    return found;
  }

  private static double part(int channel) {
    var share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double luminance(int colour) {
    return 0.2126 * part(colour >> 16)
        + 0.7152 * part(colour >> 8 & 255)
        + 0.0722 * part(colour & 255);
  }

  private static double contrast(int one, int other) {
    var high = Math.max(luminance(one), luminance(other));
    var low = Math.min(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
  }

  @ParameterizedTest
  @CsvSource({
    "ink, paper sheet soft said lit, 4.5",
    "fade, paper sheet soft, 4.5",
    "accent, paper sheet soft, 4.5",
    "on-accent, accent, 4.5",
    "order, paper sheet said, 4.5",
    "good, sheet paper, 4.5",
    "bad, sheet paper, 4.5",
    "warn, sheet paper soft, 4.5",
    "calm, sheet paper, 4.5",
    "paper, ink, 4.5",
    "bar, paper said, 3",
    "edge, paper sheet, 3"
  })
  void standsOutFromItsGround(String text, String grounds, double least) throws IOException {
    for (int block = 0; block < 2; block++) {
      var colours = colours(block);
      for (var ground : grounds.split(" ")) {
        var seen = contrast(colours.get(text), colours.get(ground));
        var place = (block == 0 ? "light: " : "dark: ") + text + " on " + ground + ": " + seen;
        assertTrue(seen >= least, place);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0,ffffff,21", "767676,ffffff,4.54"})
  void measuresAsTheStandardDoes(String one, String other, double expected) {
    assertEquals(expected, contrast(Integer.parseInt(one, 16), Integer.parseInt(other, 16)), 0.01);
  }
}
