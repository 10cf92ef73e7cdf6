package kz.oryndau.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.oryndau.history.ReviewStatus;

/** Access to assignments. */
@ApplicationScoped
public class AssignmentRepository implements PanacheRepository<Assignment> {

  /** The drafts of an article with at least this confidence, in reading order. */
  public List<Assignment> listDrafts(long articleId, double confidence) {
    return list(
        "article.id = ?1 and review = ?2 and confidence >= ?3 order by evidence.spanStart, id",
        articleId,
        ReviewStatus.DRAFT,
        confidence);
  }
}
