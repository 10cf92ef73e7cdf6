package kz.oryndau.register;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import kz.oryndau.official.identity.Country;
import kz.oryndau.official.identity.PostMeaning;

/** Who held which post when, as tables and people say. */
@ApplicationScoped
public class Tenures implements PanacheRepository<Tenure> {

  /**
   * Who held a post on a day: only where the table knows exactly one person, and only for a post
   * whose words tell it from every other.
   */
  public Optional<Long> findHolder(String post, LocalDate day) {
    var meaning = PostMeaning.of(post);
    if (!meaning.specific() || meaning.several()) {
      return Optional.empty();
    }
    var holders =
        getEntityManager()
            .createQuery(
                """
                select distinct coalesce(o.mergedInto, o.id) from Tenure t
                join Official o on o.id = t.officialId
                where t.postKey = ?1 and t.country = ?2
                  and (t.validFrom is null or t.validFrom <= ?3)
                  and (t.validTo is null or t.validTo >= ?3)\
                """,
                Long.class)
            .setParameter(1, meaning.key())
            .setParameter(2, meaning.country() == null ? Country.HOME : meaning.country())
            .setParameter(3, day)
            .getResultList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }
}
