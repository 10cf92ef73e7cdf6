package kz.oryndau.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleContent;
import kz.oryndau.article.ArticleRepository;

/** Takes articles in: checked, stored first, each text from each address once. */
@ApplicationScoped
public class IntakeService {

  private final ArticleRepository articles;
  private final Clock clock;

  IntakeService(ArticleRepository articles, Clock clock) {
    this.articles = articles;
    this.clock = clock;
  }

  /**
   * Checks and stores an article; when this returns it is safe in the database.
   *
   * @param by who submits it
   * @throws kz.oryndau.platform.InvalidInput naming every field that is wrong; nothing is stored
   */
  public Receipt submit(Submission submission, String by) {
    return store(new SubmissionCheck(LocalDate.now(clock)).check(submission), by);
  }

  /** Stores content that needs no check, unless the archive has it already. */
  public Receipt store(ArticleContent content, String by) {
    return findKnown(content).orElseGet(() -> storeNew(content, by));
  }

  private Receipt storeNew(ArticleContent content, String by) {
    try {
      var id =
          QuarkusTransaction.requiringNew()
              .call(
                  () -> {
                    var article = new Article(content, by, clock.instant());
                    articles.persistAndFlush(article);
                    return article.id();
                  });
      return new Receipt(id, false);
    } catch (PersistenceException e) {
      // Somebody else stored the same article between the look and the write.
      return findKnown(content).orElseThrow(() -> e);
    }
  }

  private Optional<Receipt> findKnown(ArticleContent content) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                articles
                    .findSame(content.text(), content.url())
                    .map(known -> new Receipt(known.id(), true)));
  }
}
