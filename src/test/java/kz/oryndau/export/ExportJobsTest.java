package kz.oryndau.export;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import kz.oryndau.platform.TestDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are written beside the requests. */
@QuarkusTest
class ExportJobsTest {

  @Inject ExportJobs jobs;
  @Inject ExportJobRows rows;
  @Inject TestDatabase database;

  @ConfigProperty(name = "oryndau.api-token")
  String token;

  @BeforeEach
  void noJobs() {
    database.execute("delete from export_job");
  }

  private static Export export(boolean open, Export.Body body) {
    return new Export(
        "/export/test?" + body.hashCode(), "test.csv", "text/csv", open, true, () -> 3, body);
  }

  @Test
  void writeAFileAndKeepIt() throws Exception {
    var started =
        jobs.startNow(
            export(
                true,
                (data, output, written) -> {
                  output.write("a,b\r\n".getBytes());
                  written.run();
                }),
            "aigul");
    started.end().get();

    var job = jobs.find(started.word()).orElseThrow();
    assertEquals(ExportJob.State.READY, job.state());
    assertEquals(1, job.written());
    assertEquals(5, job.bytes());
    var file = given().get("/export/files/" + started.word());
    assertArrayEquals("a,b\r\n".getBytes(), file.asByteArray());
    assertEquals("attachment; filename=\"test.csv\"", file.header("Content-Disposition"));
    var part = given().header("Range", "bytes=2-3").get("/export/files/" + started.word());
    part.then().statusCode(206);
    assertArrayEquals("b\r".getBytes(), part.asByteArray());
  }

  @Test
  void tellHowFarTheyAre() throws Exception {
    var reached = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var started =
        jobs.startNow(
            export(
                true,
                (data, output, written) -> {
                  written.run();
                  written.run();
                  reached.countDown();
                  await(goOn);
                }),
            "aigul");
    reached.await();

    var job = jobs.listOf("aigul").get(0);
    assertEquals(ExportJob.State.RUNNING, job.state());
    assertEquals(2, job.written());
    assertEquals(3, job.ceiling());
    given().get("/export/files/" + started.word()).then().statusCode(404);
    goOn.countDown();
    started.end().get();
  }

  @Test
  void tellThatTheyFailed() throws Exception {
    var started =
        jobs.startNow(
            export(
                true,
                (data, output, written) -> {
                  throw new IllegalStateException("for the test");
                }),
            "aigul");
    started.end().get();

    assertEquals(ExportJob.State.FAILED, jobs.find(started.word()).orElseThrow().state());
  }

  @Test
  void tellThatARestartInterruptedThem() {
    rows.add("f".repeat(32), export(true, (data, output, written) -> {}), 3, "aigul");

    jobs.tellInterrupted(null);

    assertEquals(ExportJob.State.INTERRUPTED, jobs.listOf("aigul").get(0).state());
  }

  @Test
  void takeNoMoreThanTheyCanDo() {
    for (int i = 0; i < ExportJobs.MOST; i++) {
      rows.add("f".repeat(31) + i, export(true, (data, output, written) -> {}), 3, "aigul");
    }
    var one = export(true, (data, output, written) -> {});

    assertThrows(TooManyExports.class, () -> jobs.start(one, "aigul"));
    assertTrue(jobs.find(jobs.start(one, "dana")).isPresent());
  }

  @Test
  void showNoDraftsToStrangersWhoKnowTheWord() throws Exception {
    var started = jobs.startNow(export(false, (data, output, written) -> output.write(7)), "aigul");
    started.end().get();

    given().get("/export/files/" + started.word()).then().statusCode(401);
    given()
        .header("Authorization", "Bearer " + token)
        .get("/export/files/" + started.word())
        .then()
        .statusCode(200);
    given().get("/export/files/" + "0".repeat(32)).then().statusCode(404);
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
