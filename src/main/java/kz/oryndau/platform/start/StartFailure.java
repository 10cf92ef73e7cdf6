package kz.oryndau.platform.start;

import io.quarkus.runtime.QuarkusBindException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jboss.logging.Logger;

/** Tells why the application broke off while it was starting. */
final class StartFailure {

  private StartFailure() {}

  /** One line for what its operator can mend, the whole trace for what looks like a bug. */
  static void tell(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FlywayValidateException) {
        tell("the database was made by another version of Oryndau; start that version or a newer");
        return;
      }
      if (cause instanceof QuarkusBindException) {
        tell("the port is in use; set QUARKUS_HTTP_PORT to another one");
        return;
      }
    }
    Logger.getLogger(StartFailure.class).error("Oryndau can't start", failure);
  }

  /** One line on the error output. */
  static void tell(String message) {
    System.err.println("Oryndau can't start: " + message);
  }
}
