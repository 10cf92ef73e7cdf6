package kz.oryndau.platform.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sees to it that {@code admin} can sign in: made at the very first start, with the configured
 * password or a random one. A configured password counts at every start, so changing it and
 * starting again changes it; without one, the last stays. It also opens the door again to an {@code
 * admin} whom somebody locked out, so that the owner of the machine always gets in.
 */
@ApplicationScoped
public class AdminAccount {

  /** Name of the first user. */
  public static final String USERNAME = "admin";

  private static final Logger LOG = Logger.getLogger(AdminAccount.class);

  private final AppUserRepository users;
  private final Clock clock;
  private final Optional<String> configured;
  private String generated;

  AdminAccount(
      AppUserRepository users,
      Clock clock,
      @ConfigProperty(name = "oryndau.admin-password") Optional<String> configured) {
    this.users = users;
    this.clock = clock;
    this.configured = configured;
  }

  @Transactional
  void ensure(@Observes @Priority(10) StartupEvent event) {
    var admin = users.findByUsername(USERNAME);
    if (admin.isEmpty()) {
      create();
    } else if (configured.isPresent()) {
      restore(admin.get(), configured.get());
    }
  }

  private static void restore(AppUser admin, String password) {
    admin.setActive(true);
    admin.giveRole(AppUser.Role.ADMIN);
    if (!admin.knows(password)) {
      admin.changePassword(Passwords.hash(password));
      LOG.info("the password of admin is now that of ORYNDAU_ADMIN_PASSWORD");
    }
  }

  private void create() {
    if (configured.isEmpty()) {
      generated = Words.password();
    }
    var hash = Passwords.hash(configured.orElse(generated));
    users.persist(new AppUser(USERNAME, hash, AppUser.Role.ADMIN, clock.instant()));
  }

  /** The password that was made up at this start; empty at all later ones. */
  public Optional<String> generatedPassword() {
    return Optional.ofNullable(generated);
  }
}
