package kz.oryndau.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Parameters;
import kz.oryndau.listing.SqlReader;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.table.Csv;
import kz.oryndau.table.Table;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists as files over HTTP: every cell, every option, every refusal. */
@QuarkusTest
class ListResourceTest {

  private static final int ROWS = 60;

  @Inject TestDatabase database;
  @Inject DataSource dataSource;
  @Inject ExportedLists lists;
  @Inject SqlReader reader;
  @Inject ObjectMapper json;

  @BeforeEach
  void hostileTexts() {
    database.clear();
    database.execute(ManyAssignments.sql(ROWS));
  }

  @Test
  void givesBackEveryCell() throws SQLException {
    var read = rows(get("assignments.csv?sort=published&order=asc").asByteArray());
    var stored = new ArrayList<List<String>>();
    try (var connection = dataSource.getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select r.title, r.text, array_to_string(r.conditions, ' | '), a.title,
                      coalesce(h.proof_note, ''), o.name
                    from assignment r join article a on a.id = r.article_id
                    join official o on o.id = r.issuer_id
                    left join assignment_history h on h.assignment_id = r.id
                    order by a.published_at, r.id
                    """)) {
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= 6; i++) {
          row.add(rows.getString(i));
        }
        stored.add(row);
      }
    }

    var names = List.of("title", "text", "conditions", "article_title", "evidence_note", "issuer");
    assertEquals(ROWS, read.size());
    assertEquals(
        stored, read.stream().map(row -> names.stream().map(row::getField).toList()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "assignments, EXACT",
    "assignments, SPREADSHEET",
    "statements, EXACT",
    "officials, SPREADSHEET",
    "officials, EXACT",
    "articles, EXACT"
  })
  void letsTheDatabaseWriteTheBytesThatTheWriterOfTablesWrites(String name, Csv.Cells cells)
      throws IOException {
    database.execute("update assignment set deadline_text = '', confidence = 1e-5 where id = 7");
    var list = lists.list(name, new Parameters(new MultivaluedHashMap<>()), ReviewScope.ALL);
    var written = new ByteArrayOutputStream();
    write(list, new Csv(Csv.Separator.COMMA, true, cells), written);

    var query = "?cells=" + cells + "&review=all";
    var answer =
        given().header("Authorization", "Bearer " + token).get("/export/" + name + ".csv" + query);
    assertEquals(
        written.toString(StandardCharsets.UTF_8),
        new String(answer.asByteArray(), StandardCharsets.UTF_8));
  }

  private <R> void write(ExportedList<R> list, Csv csv, ByteArrayOutputStream output)
      throws IOException {
    try (var data = reader.snapshot()) {
      csv.write(Table.of(list.name(), list.columns(), data.stream(list.rows())), output);
    }
  }

  @ConfigProperty(name = "oryndau.api-token")
  String token;

  @Test
  void writesWithoutTheMarkOfTheEncodingAndWithOtherSeparators() {
    var plain = get("officials.csv?bom=no&separator=tab&columns=id,type");

    assertEquals("id\ttype\r\n1\tPERSON\r\n2\tPERSON\r\n", text(plain));
    assertEquals(
        "\uFEFFid;type\r\n", text(get("officials.csv?separator=semicolon&columns=id,type&q=нет")));
  }

  @Test
  void chosesColumnsInTheirOrderFromALinkOrAForm() {
    assertTrue(text(get("articles.csv?bom=no&columns=source,id")).startsWith("source,id\r\n"));
    assertTrue(
        text(get("articles.csv?bom=no&columns=source&columns=id")).startsWith("source,id\r\n"));
  }

  @Test
  void keepsRowsThatHaveNothingInTheirOnlyColumn() {
    var read = text(get("assignments.csv?bom=no&columns=recurring"));

    assertEquals("recurring\r\n" + "\"\"\r\n".repeat(ROWS), read);
  }

  @ParameterizedTest
  @CsvSource({
    "names, 'title,days_late'",
    "ru, 'Заголовок,Дней просрочки'",
    "kk, 'Тақырыбы,Кешіккен күн'",
    "en, 'Title,Days late'"
  })
  void headsColumnsInTheLanguageAskedFor(String headers, String expected) {
    var read = text(get("assignments.csv?bom=no&columns=title,days_late&headers=" + headers));

    assertTrue(read.startsWith(expected + "\r\n"), read);
  }

  @Test
  void writesJsonLines() throws IOException {
    var lines = text(get("assignments.jsonl?sort=published&order=asc")).split("\n");

    assertEquals(ROWS, lines.length);
    var first = json.readTree(lines[0]);
    assertTrue(first.get("id").isIntegralNumber());
    assertTrue(first.get("confidence").isNumber());
    assertTrue(first.get("addressees").isArray());
    assertTrue(first.get("sample").isBoolean());
    assertTrue(first.get("removal").isNull());
    var emoji = Arrays.stream(lines).filter(line -> line.contains("🏗️🚧")).count();
    assertTrue(emoji > 0);
  }

  @Test
  void writesAWorkbook() {
    var answer = get("assignments.xlsx?headers=ru");

    assertTrue(
        answer.contentType().startsWith("application/vnd.openxmlformats-officedocument"),
        answer.contentType());
    assertEquals("PK", new String(answer.asByteArray(), 0, 2, StandardCharsets.US_ASCII));
    assertEquals(
        "attachment; filename=\"assignments-2026-11-24.xlsx\"",
        answer.header("Content-Disposition"));
  }

  @ParameterizedTest
  @CsvSource({
    "separator=dot, separator",
    "bom=perhaps, bom",
    "cells=safe, cells",
    "headers=de, headers",
    "'columns=id,none', columns",
    "sort=none, sort",
    "order=up, order",
    "from=4.5.2026, from",
    "official=x, official",
    "kind=none, kind"
  })
  void tellsWhatIsWrong(String query, String field) {
    given()
        .header("Accept-Language", "en")
        .get("/export/assignments.csv?" + query)
        .then()
        .statusCode(400)
        .contentType(startsWith("application/problem+json"))
        .body("violations[0].field", endsWith(field))
        .body("violations[0].message", containsString(query.replaceAll("^\\w+=(id,)?", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/export/assignments.doc", "/export/none.csv", "/export/users.csv"})
  void knowsNoOtherFiles(String path) {
    given().get(path).then().statusCode(404);
  }

  @Test
  void sendsNothingTwiceThatHasNotChanged() {
    var first = get("assignments.csv?kind=pledge");
    var tag = first.header("ETag");

    given()
        .header("If-None-Match", tag)
        .get("/export/assignments.csv?kind=pledge")
        .then()
        .statusCode(304)
        .header("ETag", tag);
    assertNotEquals(tag, get("assignments.csv").header("ETag"), "another file");

    database.execute("update official set name = name || '!' where id = 1");
    var changed = given().header("If-None-Match", tag).get("/export/assignments.csv?kind=pledge");
    changed.then().statusCode(200);
    assertNotEquals(tag, changed.header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update article set title = title",
        "update official set hidden = false",
        "update official_post set title = title",
        "update assignment set title = title",
        "update assignment_addressee set name = name",
        "delete from official_name",
        "delete from official_mention",
        "delete from statement where id < 0",
        "delete from tenure",
        "update policy_area set name_ru = name_ru"
      })
  void noticesEveryChange(String change) {
    var tag = get("assignments.csv").header("ETag");

    database.execute(change);

    assertNotEquals(tag, get("assignments.csv").header("ETag"));
  }

  @Test
  void knowsTheStateAfterManyChanges() {
    database.execute(
        "insert into data_change (xact, mark) select -1000000 - i, i from generate_series(1, 3000) i");
    var tag = get("articles.csv").header("ETag");

    assertEquals(tag, get("articles.csv").header("ETag"), "put together");
  }

  @Test
  void sendsPartsOfAFile() {
    var whole = get("assignments.csv");
    var bytes = whole.asByteArray();
    var tag = whole.header("ETag");
    assertEquals("bytes", whole.header("Accept-Ranges"));

    var end = part("bytes=100-", tag);
    end.then().statusCode(206).header("ETag", tag);
    assertEquals(
        "bytes 100-" + (bytes.length - 1) + "/" + bytes.length, end.header("Content-Range"));
    assertArrayEquals(Arrays.copyOfRange(bytes, 100, bytes.length), end.asByteArray());
    assertArrayEquals(Arrays.copyOfRange(bytes, 5, 9), part("bytes=5-8", tag).asByteArray());
    assertArrayEquals(
        Arrays.copyOfRange(bytes, bytes.length - 7, bytes.length),
        part("bytes=-7", tag).asByteArray());
    assertArrayEquals(bytes, get("assignments.csv").asByteArray(), "from the kept file");
  }

  @Test
  void sendsTheWholeWhereAPartWouldNotFit() {
    var tag = get("assignments.csv").header("ETag");
    database.execute("update assignment set title = 'Другое' where id = 1");

    part("bytes=100-", tag).then().statusCode(200);
    part("bytes=5-3", get("assignments.csv").header("ETag")).then().statusCode(200);
    part("bytes=0-1,5-6", get("assignments.csv").header("ETag")).then().statusCode(200);
  }

  @Test
  void refusesPartsBehindTheEnd() {
    var bytes = get("assignments.csv").asByteArray().length;

    part("bytes=99999999-", get("assignments.csv").header("ETag"))
        .then()
        .statusCode(416)
        .header("Content-Range", "bytes */" + bytes);
  }

  @Test
  void tellsWithoutSendingIt() {
    var head = given().head("/export/assignments.csv");

    head.then().statusCode(200);
    assertEquals(get("assignments.csv").header("ETag"), head.header("ETag"));
    assertEquals(0, head.asByteArray().length);
  }

  @Test
  void letsNobodyElseKeepWhatIsNotPublic() {
    var answer =
        given()
            .header("Authorization", "Bearer " + token)
            .get("/export/assignments.csv?review=all");

    assertEquals("private, no-cache", answer.header("Cache-Control"));
    assertEquals("no-cache", get("assignments.csv").header("Cache-Control"));
    assertFalse(answer.header("ETag").isEmpty());
  }

  private static Response part(String range, String condition) {
    return given()
        .header("Range", range)
        .header("If-Range", condition)
        .get("/export/assignments.csv");
  }

  private static Response get(String file) {
    var answer = given().get("/export/" + file);
    answer.then().statusCode(200);
    return answer;
  }

  private static String text(Response answer) {
    return new String(answer.asByteArray(), StandardCharsets.UTF_8);
  }

  private static List<NamedCsvRecord> rows(byte[] file) {
    var text = new String(file, StandardCharsets.UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
  }
}
