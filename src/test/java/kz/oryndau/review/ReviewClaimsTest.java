package kz.oryndau.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has an article in review: the first to open it, until he leaves or falls silent. */
@QuarkusTest
class ReviewClaimsTest {

  @Inject TestDatabase database;
  @Inject Archive archive;
  @Inject ReviewClaims claims;

  private long article;

  @BeforeEach
  void oneArticle() {
    database.clear();
    article = archive.store("Школа", FixedClock.TODAY, null).article();
  }

  private String holder() {
    return claims.find(article).map(Claim::username).orElse("nobody");
  }

  private void silent(int minutes) {
    database.execute(
        "update review_claim set seen_at = seen_at - interval '" + minutes + " minutes'");
  }

  @Test
  void belongsToTheFirst() {
    claims.take(article, "aigul");
    claims.take(article, "berik");
    assertEquals("aigul", holder());
    assertEquals(FixedClock.NOW, claims.find(article).orElseThrow().takenAt());
  }

  @Test
  void canBeTakenOverKnowingly() {
    claims.take(article, "aigul");
    claims.takeOver(article, "berik");
    assertEquals("berik", holder());
  }

  @Test
  void isFreeAfterItIsLeft() {
    claims.take(article, "aigul");
    claims.leave(article, "berik");
    assertEquals("aigul", holder(), "nobody gives back what is another's");
    claims.leave(article, "aigul");
    assertTrue(claims.find(article).isEmpty());
  }

  @Test
  void isFreeAfterHalfAnHourOfSilence() {
    claims.take(article, "aigul");
    silent(29);
    claims.take(article, "berik");
    assertEquals("aigul", holder());
    silent(1);
    assertEquals("nobody", holder());
    claims.take(article, "berik");
    assertEquals("berik", holder());
  }

  @Test
  void keepsItsTimeWhileItsHolderIsThere() {
    claims.take(article, "aigul");
    database.execute("update review_claim set taken_at = taken_at - interval '2 hours'");
    claims.take(article, "aigul");
    assertEquals(FixedClock.NOW.minusSeconds(7_200), claims.find(article).orElseThrow().takenAt());
  }
}
