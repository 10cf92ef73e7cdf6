package kz.oryndau.platform.security;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Access to users. */
@ApplicationScoped
public class AppUserRepository implements PanacheRepository<AppUser> {

  /** The user of that name, if there is one. */
  public Optional<AppUser> findByUsername(String username) {
    return find("username", username).firstResultOptional();
  }

  /** Whether a user is called so, in whatever case of the letters. */
  boolean isTaken(String username) {
    return count("lower(username) = lower(?1)", username) > 0;
  }
}
