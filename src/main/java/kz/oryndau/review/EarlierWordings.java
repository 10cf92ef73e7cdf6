package kz.oryndau.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Keeps what a record says before it is changed; rows are only ever added. */
@ApplicationScoped
class EarlierWordings {

  private static final String KEEP_STATEMENT =
      """
      insert into statement_wording
      select r.id, (select count(*) from statement_wording w where w.statement_id = r.id), ?2, ?3,
        r.kind, r.text, r.span_start, r.span_end, coalesce(o.name, p.title, ''), r.policy_areas
      from statement r
      join official o on o.id = r.speaker_id
      left join official_post p on p.official_id = o.id and p.article_id = r.article_id
        and p.position = 0
      where r.id = ?1
      """;

  private static final String KEEP_ASSIGNMENT =
      """
      insert into assignment_wording
      select r.id, (select count(*) from assignment_wording w where w.assignment_id = r.id), ?2, ?3,
        r.kind, r.title, r.text, r.span_start, r.span_end, coalesce(o.name, p.title, ''),
        array(select d.name from assignment_addressee d where d.assignment_id = r.id
          order by d.position),
        r.deadline_text, r.deadline, r.deadline_latest, r.recurring, r.conditions, r.programmes,
        r.policy_areas, r.retold
      from assignment r
      join official o on o.id = r.issuer_id
      left join official_post p on p.official_id = o.id and p.article_id = r.article_id
        and p.position = 0
      where r.id = ?1
      """;

  private final EntityManager entities;

  EarlierWordings(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps what a statement says now; to be called before it is changed, in that transaction. */
  void keepStatement(long id, String by, Instant at) {
    keep(KEEP_STATEMENT, id, by, at);
  }

  /** Keeps what an assignment says now; the same rules as for a statement. */
  void keepAssignment(long id, String by, Instant at) {
    keep(KEEP_ASSIGNMENT, id, by, at);
  }

  private void keep(String sql, long id, String by, Instant at) {
    entities
        .createNativeQuery(sql)
        .setParameter(1, id)
        .setParameter(2, at)
        .setParameter(3, by)
        .executeUpdate();
  }
}
