package kz.oryndau.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs once everything has started: says where the portal is and waits for its end. */
class Portal implements QuarkusApplication {

  private static final Logger LOG = Logger.getLogger("oryndau");

  private final int port;

  Portal(@ConfigProperty(name = "quarkus.http.port") int port) {
    this.port = port;
  }

  @Override
  public int run(String... args) {
    LOG.infof("Oryndau is ready: open http://localhost:%d", port);
    Quarkus.waitForExit();
    return 0;
  }
}
