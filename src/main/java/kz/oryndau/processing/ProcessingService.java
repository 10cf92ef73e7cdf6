package kz.oryndau.processing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.ExtractionRequest;
import kz.oryndau.extraction.Extractor;
import kz.oryndau.extraction.text.Language;
import org.jboss.logging.Logger;

/** Reads stored articles and keeps what was found as drafts. */
@ApplicationScoped
public class ProcessingService {

  private static final Logger LOG = Logger.getLogger(ProcessingService.class);

  private final ArticleRepository articles;
  private final Extractor extractor;
  private final DraftWriter drafts;

  ProcessingService(ArticleRepository articles, Extractor extractor, DraftWriter drafts) {
    this.articles = articles;
    this.extractor = extractor;
    this.drafts = drafts;
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
      drafts.write(articleId, extractor.extract(request.get()));
      return Article.State.ANALYSED;
    } catch (RuntimeException e) {
      LOG.errorf(e, "Article %d could not be read", articleId);
      QuarkusTransaction.requiringNew().run(() -> articles.findById(articleId).markFailed());
      return Article.State.FAILED;
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
                  : Optional.of(requestOf(article));
            });
  }

  static ExtractionRequest requestOf(Article article) {
    var language =
        article.language() == null ? null : Language.ofCode(article.language()).orElseThrow();
    return new ExtractionRequest(article.text(), article.publishedAt(), language);
  }
}
