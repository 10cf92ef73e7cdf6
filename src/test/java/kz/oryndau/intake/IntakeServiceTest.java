package kz.oryndau.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stored first, and stored once. */
@QuarkusTest
class IntakeServiceTest {

  @Inject TestDatabase database;
  @Inject IntakeService intake;
  @Inject ArticleRepository articles;

  @BeforeEach
  void empty() {
    database.clear();
  }

  @Test
  void storesATextFromOneAddressOnce() {
    var first = intake.submit(article("https://a.example/1"), "tester");
    var again = intake.submit(article("https://a.example/1"), "tester");
    var reprint = intake.submit(article("https://b.example/1"), "tester");
    var unknown = intake.submit(article(null), "tester");

    assertFalse(first.known());
    assertEquals(new Receipt(first.articleId(), true), again);
    assertNotEquals(first.articleId(), reprint.articleId());
    assertNotEquals(first.articleId(), unknown.articleId());
    assertTrue(intake.submit(article(" "), "tester").known());
  }

  @Test
  void storesItOnceWhenTwoSendItAtTheSameTime() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    try {
      var sent =
          pool.invokeAll(
              Stream.generate(() -> article("https://a.example/2"))
                  .limit(8)
                  .map(one -> (Callable<Receipt>) () -> intake.submit(one, "t"))
                  .toList());
      var receipts = new ArrayList<Receipt>();
      for (var one : sent) {
        receipts.add(one.get());
      }

      assertEquals(1, receipts.stream().map(Receipt::articleId).distinct().count());
      assertEquals(1, receipts.stream().filter(receipt -> !receipt.known()).count());
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void storesNothingThatIsWrong() {
    var future = FixedClock.TODAY.plusDays(1).toString();

    assertThrows(
        InvalidInput.class,
        () -> intake.submit(new Submission("Т", "Текст.", "", "", future, ""), "tester"));
    assertEquals(List.of(), articles.listUnread());
  }

  private static Submission article(String url) {
    return new Submission(
        "Мост", "Мост в Кызылсае открыт.", "Вестник", url, FixedClock.TODAY.toString(), null);
  }
}
