package kz.oryndau.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import kz.oryndau.assignment.AllAssignments;
import kz.oryndau.assignment.ScheduleDay;
import kz.oryndau.platform.PortalProcess;
import kz.oryndau.report.AssignmentColumns;
import kz.oryndau.table.Csv;
import org.postgresql.PGConnection;

/**
 * Measures the exports of the packaged portal, with a heap of 256 MB, on invented assignments: CSV
 * against COPY of the very same SELECT by psql, a workbook of a tenth of the rows, the data set.
 *
 * <p>Arguments: how many assignments (1,000,000 unless told), and a data directory that is filled
 * once and kept (a temporary one unless told).
 */
public final class ExportBenchmark {

  private static final String CSV = "/export/assignments.csv";

  /** The generator spreads articles evenly over 3,900 days from 2016 on; these are a tenth. */
  private static final String WORKBOOK = "/export/assignments.xlsx?to=2017-01-23";

  private static final int ROUNDS = 3;
  private static final Pattern AFTER = Pattern.compile("->(\\d+)M\\(");

  private final PortalProcess portal;
  private final Connection database;
  private final String[] psql;

  private ExportBenchmark(PortalProcess portal, Path data) throws Exception {
    var port = Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid")).get(3).strip();
    var password = Files.readString(data.resolve("postgresql/password")).strip();
    this.portal = portal;
    this.database =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/oryndau", "postgres", password);
    this.psql =
        new String[] {
          "psql",
          "-q",
          "postgresql://postgres:" + password + "@127.0.0.1:" + port + "/oryndau",
          "-c"
        };
  }

  /** Runs it and prints what it finds. */
  public static void main(String[] arguments) throws Exception {
    var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    var data =
        arguments.length > 1
            ? Path.of(arguments[1]).toAbsolutePath()
            : Files.createTempDirectory("exports").resolve("data");
    var log = data.resolveSibling("gc.log");
    var heap = "-Xmx256m -Xlog:gc:file=" + log;
    var settings = Map.of("ORYNDAU_SAMPLES", "false", "JAVA_TOOL_OPTIONS", heap);
    try (var portal = PortalProcess.start(data, settings)) {
      var benchmark = new ExportBenchmark(portal, data);
      benchmark.fill(rows);
      benchmark.compare();
      benchmark.fetch("workbook", WORKBOOK);
      benchmark.fetch("data set", "/export/dataset.zip");
    }
    System.out.println("largest heap after a collection: " + largest(log) + " MB of 256 MB");
  }

  private void fill(int rows) throws Exception {
    try (var statement = database.createStatement()) {
      var found = statement.executeQuery("select exists (select from assignment)");
      found.next();
      if (!found.getBoolean(1)) {
        statement.execute(ManyAssignments.sql(rows));
      }
    }
  }

  private void compare() throws Exception {
    var copy = selected();
    fetch("CSV of one day, to warm up", CSV + "?from=2026-09-01");
    for (int round = 1; round <= ROUNDS; round++) {
      var bare = copied(copy);
      var exported = fetch("CSV", CSV);
      System.out.printf("round %d: %.2f times as long as COPY%n", round, exported / bare);
    }
  }

  /** What the portal asks the database for. */
  private static String selected() {
    var columns = AssignmentColumns.on(new ScheduleDay(LocalDate.now(Clock.systemUTC()), 7));
    var query = CsvQuery.of(AllAssignments.query(), columns, Csv.Cells.EXACT);
    return "copy (" + query.sql().replace("?", "'{ACCEPTED}'") + ") to stdout";
  }

  private double copied(String copy) throws Exception {
    var start = System.nanoTime();
    String by;
    try {
      var command = Arrays.copyOf(psql, psql.length + 1);
      command[psql.length] = copy;
      var process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("psql failed");
      }
      by = "psql";
    } catch (IOException noPsql) {
      database
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(copy, OutputStream.nullOutputStream());
      by = "pgjdbc, since there is no psql";
    }
    var seconds = since(start);
    System.out.printf("COPY by %s: %.1f s%n", by, seconds);
    return seconds;
  }

  private double fetch(String name, String path) throws Exception {
    var start = System.nanoTime();
    var request = HttpRequest.newBuilder(URI.create(portal.address(path))).build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    try (var body = answer.body()) {
      body.read();
      var first = since(start);
      var bytes = 1 + body.transferTo(OutputStream.nullOutputStream());
      var seconds = since(start);
      System.out.printf(
          "%s: status %d, %d MB, first byte %.0f ms, whole %.1f s%n",
          name, answer.statusCode(), bytes >> 20, first * 1_000, seconds);
      return seconds;
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static int largest(Path log) throws IOException {
    return AFTER
        .matcher(Files.readString(log))
        .results()
        .mapToInt(match -> Integer.parseInt(match.group(1)))
        .max()
        .orElse(0);
  }
}
