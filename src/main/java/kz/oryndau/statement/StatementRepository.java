package kz.oryndau.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.oryndau.history.ReviewStatus;

/** Access to statements. */
@ApplicationScoped
public class StatementRepository implements PanacheRepository<Statement> {

  /** The drafts of an article with at least this confidence, in reading order. */
  public List<Statement> listDrafts(long articleId, double confidence) {
    return list(
        "article.id = ?1 and review = ?2 and confidence >= ?3 order by evidence.spanStart, id",
        articleId,
        ReviewStatus.DRAFT,
        confidence);
  }
}
