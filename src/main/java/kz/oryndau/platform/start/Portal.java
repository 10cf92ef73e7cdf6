package kz.oryndau.platform.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import kz.oryndau.platform.security.AdminAccount;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs once everything has started: says where the portal is and waits for its end. */
class Portal implements QuarkusApplication {

  private static final Logger LOG = Logger.getLogger("oryndau");

  private final int port;

  private final AdminAccount admin;

  Portal(@ConfigProperty(name = "quarkus.http.port") int port, AdminAccount admin) {
    this.port = port;
    this.admin = admin;
  }

  @Override
  public int run(String... args) {
    var firstSteps =
        admin
            .generatedPassword()
            .map(password -> " and sign in as " + AdminAccount.USERNAME + " with " + password)
            .orElse("");
    LOG.infof("Oryndau is ready: open http://localhost:%d%s", port, firstSteps);
    Quarkus.waitForExit();
    return 0;
  }
}
