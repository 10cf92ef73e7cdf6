package kz.oryndau.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty archive with the samples when the application starts, where that is wanted. */
@ApplicationScoped
class SampleLoader {

  private static final Logger LOG = Logger.getLogger(SampleLoader.class);

  private final SampleArticles samples;
  private final boolean wanted;

  SampleLoader(
      SampleArticles samples,
      @ConfigProperty(name = "oryndau.samples", defaultValue = "false") boolean wanted) {
    this.samples = samples;
    this.wanted = wanted;
  }

  void fill(@Observes @Priority(200) StartupEvent event) {
    if (wanted && samples.fresh()) {
      LOG.infof("%d sample articles loaded", samples.load());
    }
  }
}
