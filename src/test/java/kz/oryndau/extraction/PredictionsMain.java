package kz.oryndau.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import kz.oryndau.extraction.text.Language;

/**
 * Runs the extractor over annotated articles, for measuring.
 *
 * <p>{@code PredictionsMain OUT DIR…} writes the answer for each NAME.json with NAME.txt to
 * OUT/NAME.json; {@code PredictionsMain --serve PORT} answers POST /api/v1/extract until it is
 * ended. Both speak the JSON of the extraction API.
 */
public final class PredictionsMain {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PredictionsMain() {}

  /** See the class. */
  public static void main(String[] args) throws IOException {
    var extractor = new Extractor();
    if (args.length == 2 && args[0].equals("--serve")) {
      serve(extractor, Integer.parseInt(args[1]));
      return;
    }
    var out = Files.createDirectories(Path.of(args[0]));
    for (int i = 1; i < args.length; i++) {
      try (var files = Files.newDirectoryStream(Path.of(args[i]), "*.json")) {
        for (var file : files) {
          predict(extractor, file, out);
        }
      }
    }
  }

  private static void predict(Extractor extractor, Path file, Path out) throws IOException {
    String name = file.getFileName().toString();
    var textFile =
        file.resolveSibling(name.substring(0, name.length() - ".json".length()) + ".txt");
    if (Files.exists(textFile)) {
      var answer = answer(extractor, JSON.readTree(file.toFile()), Files.readString(textFile));
      JSON.writerWithDefaultPrettyPrinter().writeValue(out.resolve(name).toFile(), answer);
    }
  }

  private static JsonNode answer(Extractor extractor, JsonNode given, String text) {
    var date = given.path("publishedAt").asText("");
    var request =
        new ExtractionRequest(
            text,
            date.isEmpty() || date.equals("null") ? null : LocalDate.parse(date),
            Language.ofCode(given.path("language").asText("")).orElse(null));
    return ExtractionJson.of(extractor.extract(request), text);
  }

  private static void serve(Extractor extractor, int port) throws IOException {
    var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.setExecutor(Executors.newFixedThreadPool(2));
    server.createContext("/api/v1/extract", exchange -> reply(extractor, exchange));
    server.start();
  }

  private static void reply(Extractor extractor, HttpExchange exchange) throws IOException {
    try (exchange) {
      int status = 200;
      byte[] body;
      try {
        var given = JSON.readTree(exchange.getRequestBody());
        body = JSON.writeValueAsBytes(answer(extractor, given, given.path("text").asText("")));
      } catch (RuntimeException e) {
        e.printStackTrace();
        status = 500;
        body = e.toString().getBytes(StandardCharsets.UTF_8);
      }
      exchange.getResponseHeaders().put("Content-Type", List.of("application/json"));
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
