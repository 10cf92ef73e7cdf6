package kz.oryndau.register;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Access to what people decided about the register. */
@ApplicationScoped
class RegisterDecisionRepository implements PanacheRepository<RegisterDecision> {

  /** Decisions that still stand and speak of words of this article, the oldest first. */
  List<RegisterDecision> listAt(long article) {
    return list(
        "select distinct d from RegisterDecision d join d.places p"
            + " where p.articleId = ?1 and d.undoneAt is null order by d.id",
        article);
  }

  /** Decisions of a kind that still stand, the oldest first. */
  List<RegisterDecision> listStanding(DecisionKind kind) {
    return list("kind = ?1 and undoneAt is null order by id", kind);
  }

  /** Decisions of a kind about one entry that still stand, the oldest first. */
  List<RegisterDecision> listStanding(DecisionKind kind, Long official) {
    return list("kind = ?1 and officialId = ?2 and undoneAt is null order by id", kind, official);
  }

  /** The first decision of a kind about an entry, standing or not. */
  RegisterDecision findFirst(DecisionKind kind, Long official) {
    return find("kind = ?1 and officialId = ?2 order by id", kind, official).firstResult();
  }
}
