package kz.oryndau.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.oryndau.platform.FixedClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of the administrator's password at a start. */
@QuarkusTest
class AdminAccountTest {

  @Inject AppUserRepository users;

  @ConfigProperty(name = "oryndau.admin-password")
  String configured;

  @AfterEach
  void putBack() {
    start(Optional.of(configured));
  }

  private AdminAccount start(Optional<String> password) {
    var account = new AdminAccount(users, FixedClock.CLOCK, password);
    QuarkusTransaction.requiringNew().run(() -> account.ensure(new StartupEvent()));
    return account;
  }

  private boolean knows(String password) {
    return QuarkusTransaction.requiringNew()
        .call(() -> users.findByUsername(AdminAccount.USERNAME).orElseThrow().knows(password));
  }

  @Test
  void makesUpAPasswordAtTheFirstStartOnly() {
    QuarkusTransaction.requiringNew().run(() -> users.delete("username", AdminAccount.USERNAME));

    var made = start(Optional.empty()).generatedPassword().orElseThrow();

    assertEquals(16, made.length());
    assertTrue(knows(made));
    assertEquals(Optional.empty(), start(Optional.empty()).generatedPassword());
    assertTrue(knows(made));
  }

  @Test
  void takesTheConfiguredPasswordAtEveryStart() {
    assertEquals(Optional.empty(), start(Optional.of("another password")).generatedPassword());
    assertTrue(knows("another password"));

    start(Optional.empty());
    assertTrue(knows("another password"), "without one, the last stays");
  }

  @Test
  void aConfiguredPasswordOpensTheDoorAgain() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var admin = users.findByUsername(AdminAccount.USERNAME).orElseThrow();
              admin.setActive(false);
              admin.giveRole(AppUser.Role.ANALYST);
            });

    start(Optional.of(configured));

    var admin =
        QuarkusTransaction.requiringNew()
            .call(() -> users.findByUsername(AdminAccount.USERNAME).orElseThrow());
    assertTrue(admin.active());
    assertEquals(AppUser.Role.ADMIN, admin.role());
  }
}
