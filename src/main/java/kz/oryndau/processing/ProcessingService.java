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
import kz.oryndau.extraction.Extractor;
import kz.oryndau.extraction.KnownNames;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.register.RegisterLexicon;
import org.jboss.logging.Logger;

/** Reads stored articles and keeps what was found as drafts. */
@ApplicationScoped
public class ProcessingService {

  private static final Logger LOG = Logger.getLogger(ProcessingService.class);

  private final ArticleRepository articles;
  private final Extractor extractor;
  private final DraftWriter drafts;
  private final FollowUpFinder followUps;
  private final RegisterLexicon lexicon;

  ProcessingService(
      ArticleRepository articles,
      Extractor extractor,
      DraftWriter drafts,
      FollowUpFinder followUps,
      RegisterLexicon lexicon) {
    this.articles = articles;
    this.extractor = extractor;
    this.drafts = drafts;
    this.followUps = followUps;
    this.lexicon = lexicon;
  }

  /** Reads a text and stores nothing. */
  public Extraction extract(ExtractionRequest request) {
    return extractor.extract(request.with(known()));
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

  /** A link that cannot be made costs the article nothing: its drafts are safe. */
  private void link(long articleId, LocalDate published, Extraction extraction) {
    try {
      followUps.find(articleId, published, extraction);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Article %d could not be compared with earlier assignments", articleId);
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

  /** What people have put right in the register is read right the next time. */
  private KnownNames known() {
    return new KnownNames(lexicon.misread(), lexicon.programmes());
  }

  static ExtractionRequest requestOf(Article article) {
    var language =
        article.language() == null ? null : Language.ofCode(article.language()).orElseThrow();
    return new ExtractionRequest(article.text(), article.publishedAt(), language);
  }
}
