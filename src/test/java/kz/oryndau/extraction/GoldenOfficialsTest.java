package kz.oryndau.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole invented articles and the officials in them. */
class GoldenOfficialsTest {

  private static final Extractor EXTRACTOR = new Extractor();
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"cabinet", "akimat", "president", "duma", "company", "abroad", "changes"})
  void officials(String name) throws IOException {
    var expected = JSON.readTree(resource(name + ".json"));
    var request =
        new ExtractionRequest(
            resource(name + ".txt"),
            LocalDate.parse(expected.get("publishedAt").asText()),
            Language.RUSSIAN);
    var found =
        EXTRACTOR.extract(request).actors().stream().map(GoldenOfficialsTest::line).toList();
    assertEquals(lines(expected.get("officials")), found);
  }

  private static List<String> lines(JsonNode officials) {
    var out = new ArrayList<String>();
    for (var official : officials) {
      List<String> positions = new ArrayList<>();
      official.get("positions").forEach(position -> positions.add(position.asText()));
      out.add(
          official.get("type").asText() + " " + official.get("name").asText() + " " + positions);
    }
    return out;
  }

  private static String line(Actor actor) {
    return actor.type() + " " + actor.name() + " " + actor.positions();
  }

  private static String resource(String name) throws IOException {
    try (var in = GoldenOfficialsTest.class.getResourceAsStream("/golden/officials/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
