package kz.oryndau.export;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What happens when a file can't be written, or nobody wants it any more. */
@QuarkusTest
class ExportWriterTest {

  @TestHTTPResource("/broken-exports/")
  URI address;

  @Test
  void cutsTheConnectionSoThatNobodyTakesAPartForTheWhole() throws Exception {
    var request = HttpRequest.newBuilder(address.resolve("failing")).build();
    var client = HttpClient.newHttpClient();

    // Whether the cut comes before the client has read the head is a matter of luck.
    assertThrows(IOException.class, () -> client.send(request, BodyHandlers.ofByteArray()));
  }

  @Test
  void tellsAProblemAsLongAsNothingIsSent() {
    given().get(address.resolve("refusing")).then().statusCode(500);
  }

  @Test
  void endsTheQueryOfWhoeverHangsUp() throws Exception {
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      var request = "GET " + address.getPath() + "endless HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      // Nearly all that is written, so that the writer comes to its query and is not cut before.
      socket.getInputStream().readNBytes(1_000_000);
      assertTrue(BrokenExports.ASKING.await(1, MINUTES), "the query has not been reached");
    }
    assertTrue(BrokenExports.GIVEN_UP.await(1, MINUTES), "the query goes on");
  }
}
