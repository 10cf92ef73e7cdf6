package kz.oryndau.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to follow-ups. */
@ApplicationScoped
public class FollowUpRepository implements PanacheRepository<FollowUp> {

  /** Whether anything has been proposed between the two. */
  public boolean linked(long article, long assignment) {
    return count("articleId = ?1 and assignmentId = ?2", article, assignment) > 0;
  }
}
