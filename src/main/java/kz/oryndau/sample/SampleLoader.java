package kz.oryndau.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fills an empty archive with the samples when the application starts: unasked in the embedded
 * database, in another one only where {@code ORYNDAU_SAMPLES=true} asks for it.
 */
@ApplicationScoped
class SampleLoader {

  private static final Logger LOG = Logger.getLogger(SampleLoader.class);

  private final SampleArticles samples;
  private final boolean wanted;

  SampleLoader(
      SampleArticles samples,
      @ConfigProperty(name = "oryndau.samples") Optional<Boolean> asked,
      @ConfigProperty(name = "oryndau.embedded", defaultValue = "false") boolean embedded) {
    this.samples = samples;
    this.wanted = asked.orElse(embedded);
  }

  void fill(@Observes @Priority(200) StartupEvent event) {
    if (wanted && samples.fresh()) {
      LOG.infof("%d sample articles loaded", samples.load());
    }
  }
}
