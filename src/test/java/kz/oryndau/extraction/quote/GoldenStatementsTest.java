package kz.oryndau.extraction.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.MentionReader;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;
import org.junit.jupiter.api.Test;

/**
 * Whole invented articles, each with a layout of its own, written before the rules. Speakers depend
 * on the mentions too, so the floors leave room for one article to fall.
 */
class GoldenStatementsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/statements");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> wrong = new ArrayList<>();
  private int expected;
  private int found;
  private int words;
  private int wordsAndSpeaker;

  @Test
  void findsTheWordsAndTheSpeakersOfTheGoldenArticles() throws IOException {
    try (var files = Files.newDirectoryStream(GOLDEN, "*.json")) {
      for (var file : files) {
        read(file);
      }
    }
    assertTrue(score(words) >= 0.92, () -> "words " + score(words) + "\n" + report());
    assertTrue(
        score(wordsAndSpeaker) >= 0.85,
        () -> "with speaker " + score(wordsAndSpeaker) + "\n" + report());
  }

  private String report() {
    return String.join("\n", wrong);
  }

  private double score(int right) {
    return 2.0 * right / (expected + found);
  }

  private void read(Path file) throws IOException {
    var gold = JSON.readTree(file.toFile());
    var text = Files.readString(Path.of(file.toString().replace(".json", ".txt")));
    var language = Language.ofCode(gold.get("language").asText()).orElseThrow();
    var analysed = new MorphologyReader().read(new TextReader().read(text, language));
    var spoken = new QuoteReader().read(new MentionReader().read(analysed));
    var mentioned = spoken.mentioned();
    var quotes =
        spoken.quotes().stream()
            .filter(quote -> mentioned.officials().contains(quote.speaker()))
            .toList();
    expected += gold.get("statements").size();
    found += quotes.size();
    for (var statement : gold.get("statements")) {
      var quote = quotes.stream().filter(it -> overlaps(text, statement, it)).findFirst();
      boolean speaker =
          quote.isPresent() && isSpeaker(gold, statement, mentioned, quote.get().speaker());
      words += quote.isPresent() ? 1 : 0;
      wordsAndSpeaker += speaker ? 1 : 0;
      if (!speaker) {
        wrong.add(gold.get("id").asText() + ": " + statement.get("text").asText());
      }
    }
  }

  /** At least half of what the two cover together is in both, as the annotation guide scores. */
  private static boolean overlaps(String text, JsonNode statement, Quote quote) {
    var wanted = statement.get("text").asText();
    int start = -1;
    for (int i = 0; i < statement.path("occurrence").asInt(1); i++) {
      start = text.indexOf(wanted, start + 1);
    }
    int end = start + wanted.length();
    int shared = Math.min(end, quote.span().end()) - Math.max(start, quote.span().start());
    int whole = Math.max(end, quote.span().end()) - Math.min(start, quote.span().start());
    return shared * 2 >= whole;
  }

  private static boolean isSpeaker(
      JsonNode gold, JsonNode statement, MentionedText mentioned, String actor) {
    var id = statement.get("speaker").asText();
    for (var official : gold.get("officials")) {
      if (official.get("id").asText().equals(id)) {
        return mentioned.actors().stream()
            .filter(it -> it.id().equals(actor))
            .anyMatch(it -> isNamed(it, official.get("name").asText()));
      }
    }
    return false;
  }

  private static boolean isNamed(Actor actor, String name) {
    var last = name.substring(name.lastIndexOf(' ') + 1);
    return actor.name() != null && actor.name().endsWith(last);
  }
}
