package kz.oryndau.platform.security;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Access to sign-ins by the fingerprint of their word. */
@ApplicationScoped
class AppSessionRepository implements PanacheRepositoryBase<AppSession, String> {

  /** The user of a sign-in that is good at {@code now}. */
  Optional<AppUser> findUser(String fingerprint, Instant now) {
    return getEntityManager()
        .createQuery(
            "select s.user from AppSession s where s.fingerprint = :fingerprint and s.expiresAt > :now and s.user.active",
            AppUser.class)
        .setParameter("fingerprint", fingerprint)
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }

  /** Ends all sign-ins of a user but the one with that fingerprint. */
  void deleteOthers(AppUser user, String fingerprint) {
    delete("user = ?1 and fingerprint <> ?2", user, fingerprint);
  }
}
