package kz.oryndau.report.deliver;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where reports can go on this installation. */
@ApplicationScoped
public class DeliverySettings {

  private final Optional<String> folder;
  private final Optional<String> mailHost;
  private final String address;

  DeliverySettings(
      @ConfigProperty(name = "oryndau.reports.folder") Optional<String> folder,
      @ConfigProperty(name = "oryndau.mail.host") Optional<String> mailHost,
      @ConfigProperty(name = "oryndau.address", defaultValue = "http://localhost:8080")
          String address) {
    this.folder = folder;
    this.mailHost = mailHost;
    this.address = address.replaceAll("/$", "");
  }

  /** The folder below which reports may be written; empty where none is configured. */
  public Optional<Path> folder() {
    return folder.map(Path::of);
  }

  /** Whether there is a mail server. */
  public boolean mail() {
    return mailHost.isPresent();
  }

  /** Address of the portal, for the links in files. */
  public String address() {
    return address;
  }
}
