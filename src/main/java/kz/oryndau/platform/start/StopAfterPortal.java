package kz.oryndau.platform.start;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.io.IOException;
import kz.oryndau.platform.database.EmbeddedDatabase;
import org.jboss.logging.Logger;

/** Stops the embedded database when the process ends, but not before the portal has. */
final class StopAfterPortal {

  private StopAfterPortal() {}

  static void stop(EmbeddedDatabase database) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database), "database-stop"));
  }

  private static void close(EmbeddedDatabase database) {
    var portal = ApplicationLifecycleManager.getCurrentApplication();
    if (portal != null) {
      portal.awaitShutdown();
    }
    try {
      database.close();
    } catch (IOException e) {
      Logger.getLogger(StopAfterPortal.class).error("the database did not stop cleanly", e);
    }
  }
}
