package kz.oryndau.export;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import kz.oryndau.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The data package: what the descriptor says of the tables is true. */
@QuarkusTest
class DataSetTest {

  private static final Map<String, String> TYPES =
      Map.of(
          "integer", "-?\\d+",
          "number", "-?\\d+(\\.\\d+)?",
          "boolean", "true|false",
          "date", "\\d{4}-\\d\\d-\\d\\d",
          "string", "(?s).*");

  @Inject TestDatabase database;
  @Inject ObjectMapper json;

  @BeforeEach
  void records() {
    database.clear();
    database.execute(ManyAssignments.sql(40));
    database.execute("update official set hidden = true where id = 1");
  }

  @Test
  void describesEveryTableAsItIs() throws Exception {
    var files = files("");
    var descriptor = json.readTree(files.get("datapackage.json"));

    assertEquals("tabular-data-package", descriptor.get("profile").asText());
    assertEquals(5, descriptor.get("resources").size());
    for (var resource : descriptor.get("resources")) {
      var file = files.get(resource.get("path").asText());
      var hash = MessageDigest.getInstance("SHA-256").digest(file);
      assertEquals(file.length, resource.get("bytes").asInt());
      assertEquals("sha256:" + HexFormat.of().formatHex(hash), resource.get("hash").asText());
      checkRows(resource, rows(file));
    }
  }

  private static void checkRows(JsonNode resource, List<NamedCsvRecord> rows) {
    assertEquals(rows.size(), resource.get("rows").asInt(), resource.get("name").asText());
    var schema = resource.get("schema");
    var keys = new HashSet<String>();
    for (var row : rows) {
      var key = new StringBuilder();
      schema.get("primaryKey").forEach(name -> key.append(row.getField(name.asText())).append(' '));
      assertTrue(keys.add(key.toString()), "twice: " + key);
      for (var field : schema.get("fields")) {
        var cell = row.getField(field.get("name").asText());
        assertTrue(
            cell.isEmpty() || cell.matches(TYPES.get(field.get("type").asText())),
            field + ": " + cell);
      }
    }
  }

  @Test
  void keepsEveryForeignKey() throws IOException {
    var files = files("");
    var descriptor = json.readTree(files.get("datapackage.json"));
    int checked = 0;
    for (var resource : descriptor.get("resources")) {
      for (var foreign : resource.get("schema").path("foreignKeys")) {
        var target = foreign.get("reference").get("resource").asText().replace('-', '_');
        var known = new HashSet<String>();
        rows(files.get(target + ".csv")).forEach(row -> known.add(row.getField("id")));
        for (var row : rows(files.get(resource.get("path").asText()))) {
          var key = row.getField(foreign.get("fields").asText());
          assertTrue(key.isEmpty() || known.contains(key), foreign + ": " + key);
          checked++;
        }
      }
    }
    assertTrue(checked > 100, "hidden officials too");
  }

  @Test
  void leavesOutSamplesUnlessAsked() throws IOException {
    database.execute(
        "set session_replication_role = replica; update article set sample = true where id = 1;"
            + " update official set sample = true; set session_replication_role = origin");

    assertEquals(30, rows(files("").get("assignments.csv")).size());
    assertEquals(40, rows(files("?samples=yes").get("assignments.csv")).size());
    given().get("/export/dataset.zip?samples=some").then().statusCode(400);
  }

  @Test
  void isTheSameForTheSameData() {
    var first = given().get("/export/dataset.zip");
    var second = given().get("/export/dataset.zip");

    assertArrayEquals(first.asByteArray(), second.asByteArray());
    assertEquals(first.header("ETag"), second.header("ETag"));
    given().header("Range", "bytes=0-3").get("/export/dataset.zip").then().statusCode(206);
  }

  private static Map<String, byte[]> files(String query) throws IOException {
    var answer = given().get("/export/dataset.zip" + query);
    answer.then().statusCode(200);
    var files = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static List<NamedCsvRecord> rows(byte[] file) {
    return CsvReader.builder().ofNamedCsvRecord(new String(file, StandardCharsets.UTF_8)).stream()
        .toList();
  }
}
