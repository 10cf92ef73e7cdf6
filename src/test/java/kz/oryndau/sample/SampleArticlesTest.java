package kz.oryndau.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import kz.oryndau.article.ArticleFilter;
import kz.oryndau.article.ArticleRow;
import kz.oryndau.article.ArticleRows;
import kz.oryndau.history.ReviewScope;
import kz.oryndau.listing.Paging;
import kz.oryndau.official.OfficialFilter;
import kz.oryndau.official.OfficialRow;
import kz.oryndau.official.OfficialRows;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.TestDatabase;
import kz.oryndau.records.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The samples go through the stages like any article, and leave without a trace. */
@QuarkusTest
class SampleArticlesTest {

  @Inject TestDatabase database;
  @Inject SampleArticles samples;
  @Inject ArticleRows articles;
  @Inject OfficialRows officials;
  @Inject Archive archive;

  @BeforeEach
  void empty() {
    database.clear();
    database.execute("delete from setting where name = 'samples-loaded'");
  }

  @Test
  void fillAnEmptyArchive() {
    assertTrue(samples.fresh());
    assertTrue(samples.load() >= 6);

    var rows = all();
    assertTrue(rows.stream().allMatch(ArticleRow::sample));
    assertTrue(rows.stream().allMatch(row -> row.statements() + row.assignments() > 0));
    assertTrue(rows.stream().anyMatch(row -> row.drafts() > 0), "something is left to review");
    assertTrue(
        rows.stream().anyMatch(row -> row.drafts() < row.statements() + row.assignments()),
        "something is public");
  }

  @Test
  void leaveNothingBehindAndDoNotComeBack() {
    var real = archive.store("Школа", FixedClock.TODAY, null);
    samples.load();

    assertTrue(samples.remove() >= 6);
    assertEquals(List.of(real.article()), all().stream().map(ArticleRow::id).toList());
    assertFalse(registerHasSamples());
    assertFalse(samples.present());
    database.clear();
    assertFalse(samples.fresh(), "removed samples stay away");
  }

  @Test
  void areNotAfterTheDayOfTheTests() {
    assertTrue(
        samples.files().stream().noneMatch(file -> file.publishedAt().isAfter(FixedClock.TODAY)));
  }

  private List<ArticleRow> all() {
    return articles.page(ArticleFilter.all(ReviewScope.ALL), Paging.first(50)).rows();
  }

  private boolean registerHasSamples() {
    var page = officials.page(OfficialFilter.all(ReviewScope.ALL), Paging.first(200));
    return page.rows().stream().anyMatch(OfficialRow::sample);
  }
}
