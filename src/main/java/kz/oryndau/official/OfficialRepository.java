package kz.oryndau.official;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Access to officials. */
@ApplicationScoped
public class OfficialRepository implements PanacheRepository<Official> {

  /** The entry of this type and name among the samples or among the real ones. */
  public Optional<Official> findByName(Official.Type type, String name, boolean sample) {
    return find(
            "type = ?1 and nameKey = ?2 and sample = ?3 order by id",
            type,
            NameKey.of(name),
            sample)
        .firstResultOptional();
  }
}
