package kz.oryndau.processing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Optional;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.ExtractionRequest;
import org.jboss.logging.Logger;

/** Reads stored articles and keeps what was found as drafts. */
@ApplicationScoped
public class ProcessingService {

  private static final Logger LOG = Logger.getLogger(ProcessingService.class);

  private final ArticleRepository articles;
  private final LearnedExtractor extractor;
  private final DraftWriter drafts;
  private final FollowUpFinder followUps;

  ProcessingService(
      ArticleRepository articles,
      LearnedExtractor extractor,
      DraftWriter drafts,
      FollowUpFinder followUps) {
    this.articles = articles;
    this.extractor = extractor;
    this.drafts = drafts;
    this.followUps = followUps;
  }

  /** Reads a text and stores nothing. */
  public Extraction extract(ExtractionRequest request) {
    return extractor.extract(request);
  }

  /**
   * Reads an article that has not been read, or whose reading failed; one that has been read stays
   * as it is. A failure is logged and noted at the article, whose text is safe.
   *
   * @return how far the article has come
   * @throws NotFoundException if there is no such article
   */
  public Article.State process(long articleId) {
    var request = request(articleId);
    if (request.isEmpty()) {
      return Article.State.ANALYSED;
    }
    try {
      var extraction = extract(request.get());
      drafts.write(articleId, extraction);
      link(articleId, request.get().publishedAt(), extraction);
      return Article.State.ANALYSED;
    } catch (RuntimeException e) {
      LOG.errorf(e, "Article %d could not be read", articleId);
      QuarkusTransaction.requiringNew().run(() -> articles.findById(articleId).markFailed());
      return Article.State.FAILED;
    }
  }

  /**
   * Compares an article with those before and after it. A link that cannot be made costs the
   * article nothing: its drafts are safe.
   */
  void link(long articleId, LocalDate published, Extraction extraction) {
    try {
      followUps.find(articleId, published, extraction);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Article %d could not be compared with others", articleId);
    }
  }

  private Optional<ExtractionRequest> request(long articleId) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var article =
                  articles.findByIdOptional(articleId).orElseThrow(NotFoundException::new);
              return article.state() == Article.State.ANALYSED
                  ? Optional.empty()
                  : Optional.of(LearnedExtractor.requestOf(article));
            });
  }
}
