package kz.oryndau.export;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import kz.oryndau.register.TenureImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The register as Popolo JSON. The constraints are those of the published schemas of person,
 * organization, post, membership, other_name and link, written out here: no validator for their
 * draft of JSON Schema is at hand. All persons are invented.
 */
@QuarkusTest
class PopoloTest {

  private static final String DAY = "[0-9]{4}(-[0-9]{2}){0,2}";

  @Inject TestDatabase database;
  @Inject Archive archive;
  @Inject TenureImport tenures;

  private Archive.Stored stored;

  @BeforeEach
  void fill() {
    database.clear();
    stored = archive.store("Школа", LocalDate.of(2026, 5, 4), null);
    archive.accept(stored);
    tenures.take(
        """
        name;post;body;from;to;source
        Арман Сеитов;Министр просвещения;Минпросвещения;2025-01-20;;https://gov.example/1
        Болат Оспанов;Министр просвещения;Минпросвещения;2020-01-20;2025-01-19;приказ
        """,
        "tester");
  }

  private static JsonNode read() throws IOException {
    var answer = given().get("/export/popolo.json").then().statusCode(200);
    return new ObjectMapper().readTree(answer.extract().asString());
  }

  @Test
  void keepsTheConstraintsOfThePublishedSchemas() throws IOException {
    var popolo = read();
    for (var person : popolo.get("persons")) {
      texts(person, "id", "name");
      otherNames(person);
      links(person, "links");
    }
    for (var body : popolo.get("organizations")) {
      texts(body, "id", "name");
      day(body, "dissolution_date");
      otherNames(body);
      links(body, "links");
    }
    for (var post : popolo.get("posts")) {
      texts(post, "id", "label", "role", "organization_id");
    }
    for (var membership : popolo.get("memberships")) {
      texts(membership, "id", "person_id", "organization_id", "post_id", "role");
      day(membership, "start_date");
      day(membership, "end_date");
      links(membership, "sources");
    }
  }

  @Test
  void refersOnlyToWhatItHolds() throws IOException {
    var popolo = read();
    var persons = ids(popolo, "persons");
    var bodies = ids(popolo, "organizations");
    var posts = ids(popolo, "posts");
    for (var membership : popolo.get("memberships")) {
      assertTrue(persons.contains(membership.get("person_id").asText()));
      assertTrue(bodies.contains(membership.get("organization_id").asText()));
      assertTrue(posts.contains(membership.get("post_id").asText()));
    }
    popolo
        .get("posts")
        .forEach(post -> assertTrue(bodies.contains(post.get("organization_id").asText())));
    ids(popolo, "memberships");
  }

  @Test
  void showsPostsOfTheTableWithTheirDaysAndThoseOfArticlesWithTheirSource() throws IOException {
    var memberships = read().get("memberships");
    assertEquals(2, memberships.size(), "nobody stands in public before something is accepted");
    var told = memberships.get(0);
    assertEquals("official-" + stored.speaker(), told.get("person_id").asText());
    assertEquals("2025-01-20", told.get("start_date").asText());
    assertEquals("https://gov.example/1", told.get("sources").get(0).get("url").asText());
    var seen = memberships.get(1);
    assertTrue(
        seen.get("sources").get(0).get("url").asText().endsWith("/articles/" + stored.article()));
    assertEquals(null, seen.get("start_date"), "an article shows a day, not since when");
  }

  @Test
  void refusesStrangersWhatIsNotAccepted() {
    given().get("/export/popolo.json?review=all").then().statusCode(401);
  }

  private static void texts(JsonNode node, String... names) {
    for (var name : names) {
      assertTrue(node.path(name).isTextual() && !node.get(name).asText().isBlank(), name + node);
    }
  }

  private static void day(JsonNode node, String name) {
    assertTrue(
        node.path(name).isMissingNode() || node.get(name).asText().matches(DAY), name + node);
  }

  private static void otherNames(JsonNode node) {
    for (var name : node.path("other_names")) {
      texts(name, "name");
      day(name, "start_date");
      day(name, "end_date");
    }
  }

  private static void links(JsonNode node, String list) {
    for (var link : node.path(list)) {
      texts(link, "url");
      assertTrue(URI.create(link.get("url").asText()).isAbsolute(), link.toString());
    }
  }

  private static Set<String> ids(JsonNode popolo, String list) {
    var ids = new HashSet<String>();
    popolo
        .get(list)
        .forEach(each -> assertTrue(ids.add(each.get("id").asText()), "twice: " + each));
    return ids;
  }
}
