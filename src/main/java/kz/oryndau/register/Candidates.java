package kz.oryndau.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.oryndau.official.identity.Identity;
import kz.oryndau.official.identity.IndexWords;
import kz.oryndau.official.identity.Profile;
import kz.oryndau.official.identity.Profile.HeldPost;
import kz.oryndau.official.identity.Spelling;

/**
 * Entries of the register that a name may mean, each with all that is known of it. An entry that
 * stands for others has their names too. Hidden ones are among them: what a person has found to be
 * no official stays so when it is read again.
 */
@ApplicationScoped
public class Candidates {

  private static final String FOUND =
      """
      select root.id, root.country, m.first_seen, m.last_seen,
        (select array_agg(n.name order by n.kind, n.name) from official_name n
          join official o on o.id = n.official_id
          where root.id in (o.id, o.merged_into)
            and (n.valid_from is null or n.valid_from <= :day)
            and (n.valid_to is null or n.valid_to >= :day)) as names
      from official root
      cross join lateral (
        select min(a.published_at) as first_seen, max(a.published_at) as last_seen
        from official_mention m join article a on a.id = m.article_id
        where m.official_id = root.id) m
      where root.merged_into is null and root.type = :type and root.sample = :sample
        and root.id in (
          select coalesce(o.merged_into, o.id) from official_name n
          join official o on o.id = n.official_id
          where n.words && cast(:words as text[]))
      order by root.id\
      """;

  private static final String POSTS =
      """
      select p.title, min(a.published_at), max(a.published_at)
      from official_post p join article a on a.id = p.article_id
      where p.official_id = :id group by p.title
      union all
      select t.post, t.valid_from, t.valid_to from tenure t
      join official o on o.id = t.official_id where :id in (o.id, o.merged_into)\
      """;

  /** An entry that stands for the one with this very spelling, or nothing more than the name. */
  private static final String OWN =
      """
      select o.id from official o join official_name n on n.official_id = o.id
      where n.spelling = :spelling and o.type = :type and o.sample = :sample
        and %s
      order by o.id limit 1\
      """;

  private final EntityManager entities;

  Candidates(EntityManager entities) {
    this.entities = entities;
  }

  /** Whom somebody met on {@code day} may be. */
  public List<Identity.Candidate> listFor(Profile met, boolean sample, LocalDate day) {
    var words = IndexWords.of(met.kind(), met.names().get(0));
    if (words.isEmpty()) {
      return List.of();
    }
    var found =
        entities
            .createNativeQuery(FOUND)
            .setParameter("type", met.kind().name())
            .setParameter("sample", sample)
            .setParameter("day", day)
            .setParameter("words", "{" + String.join(",", words) + "}");
    return rows(found).stream()
        .filter(row -> row[4] != null)
        .map(row -> candidate(met.kind(), row))
        .toList();
  }

  /**
   * The entry of this name among those that {@code root} stands for, so that what is read now goes
   * with it if somebody takes the merge back; {@code root} itself where none is so called.
   */
  public long ownEntry(Profile met, boolean sample, long root) {
    return own(met, sample, "o.id = " + root)
        .or(() -> own(met, sample, "o.merged_into = " + root))
        .orElse(root);
  }

  /** An entry of this name whose last mention is gone, as after a second reading. */
  public Optional<Long> findForsaken(Profile met, boolean sample) {
    return own(
        met,
        sample,
        """
        o.merged_into is null
        and not exists (select from official_mention m where m.official_id = o.id)
        and not exists (select from tenure t where t.official_id = o.id)\
        """);
  }

  private Optional<Long> own(Profile met, boolean sample, String condition) {
    var found =
        entities
            .createNativeQuery(OWN.formatted(condition))
            .setParameter("spelling", Spelling.of(met.names().get(0)))
            .setParameter("type", met.kind().name())
            .setParameter("sample", sample)
            .getResultList();
    return found.isEmpty() ? Optional.empty() : Optional.of(((Number) found.get(0)).longValue());
  }

  private Identity.Candidate candidate(Profile.Kind kind, Object[] row) {
    var id = ((Number) row[0]).longValue();
    var profile =
        new Profile(
            kind,
            Arrays.asList((String[]) row[4]),
            posts(id),
            (String) row[1],
            day(row[2]),
            day(row[3]));
    return new Identity.Candidate(id, profile);
  }

  private List<HeldPost> posts(long id) {
    return rows(entities.createNativeQuery(POSTS).setParameter("id", id)).stream()
        .map(row -> new HeldPost((String) row[0], day(row[1]), day(row[2])))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  private static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
