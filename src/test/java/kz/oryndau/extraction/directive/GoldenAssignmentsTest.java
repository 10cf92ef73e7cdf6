package kz.oryndau.extraction.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.ExtractionRequest;
import kz.oryndau.extraction.Extractor;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole invented articles and every assignment in them, with all its parts. */
class GoldenAssignmentsTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/assignments");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Extractor EXTRACTOR = new Extractor();

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void hasArticles() throws IOException {
    assertTrue(articles().size() >= 12);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void finds(Path file) throws IOException {
    var golden = JSON.readTree(file.toFile());
    var text = Files.readString(Path.of(file.toString().replace(".json", ".txt")));
    var published = LocalDate.parse(golden.get("publishedAt").asText());
    var language = Language.ofCode(golden.get("language").asText()).orElseThrow();
    var extraction = EXTRACTOR.extract(new ExtractionRequest(text, published, language));
    assertEquals(lines(golden.get("assignments")), lines(described(extraction, text)));
  }

  private static String lines(Iterable<JsonNode> assignments) {
    var lines = new ArrayList<String>();
    assignments.forEach(assignment -> lines.add(assignment.toString()));
    return String.join("\n", lines);
  }

  private static List<JsonNode> described(Extraction extraction, String text) {
    return extraction.directives().stream()
        .map(directive -> described(extraction, directive, text))
        .toList();
  }

  private static JsonNode described(Extraction extraction, Directive directive, String text) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("issuer", issuer(extraction, directive))
            .put("kind", directive.kind().name())
            .put("text", directive.span().in(text))
            .put("title", directive.title());
    var addressees = node.putArray("addressees");
    directive.addressees().forEach(addressee -> addressees.add(addressee.name()));
    var deadline = directive.deadline();
    node.put("deadlineText", deadline == null ? null : deadline.span().in(text));
    boolean dated = deadline != null && deadline.date() != null;
    node.put("deadline", dated ? deadline.date().toString() : null);
    node.put("recurring", deadline == null ? null : deadline.recurring());
    var conditions = node.putArray("conditions");
    directive.conditions().forEach(span -> conditions.add(span.in(text)));
    var programmes = node.putArray("programmes");
    directive.programmes().forEach(programmes::add);
    return node.put("retold", directive.retold());
  }

  private static String issuer(Extraction extraction, Directive directive) {
    Actor actor =
        extraction.actors().stream()
            .filter(one -> one.id().equals(directive.issuer()))
            .findFirst()
            .orElseThrow();
    return actor.name() == null ? actor.positions().get(0) : actor.name();
  }
}
