package kz.oryndau.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Remembers on which days a user looked at the work lists. */
@ApplicationScoped
public class WorkVisits {

  private final EntityManager entities;

  WorkVisits(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Notes a visit and answers with the day of the one before: of an earlier day, so that what was
   * new in the morning is still so in the evening. Empty at the first.
   */
  @Transactional
  public Optional<LocalDate> note(String username, LocalDate today) {
    var before =
        entities
            .createNativeQuery(
                """
                insert into work_visit (username, seen_on) values (?1, ?2)
                on conflict (username) do update set
                  before_on = case when work_visit.seen_on < excluded.seen_on
                    then work_visit.seen_on else work_visit.before_on end,
                  seen_on = excluded.seen_on
                returning before_on
                """,
                LocalDate.class)
            .setParameter(1, username)
            .setParameter(2, today)
            .getSingleResult();
    return Optional.ofNullable((LocalDate) before);
  }
}
