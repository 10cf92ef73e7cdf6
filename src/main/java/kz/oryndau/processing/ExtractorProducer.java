package kz.oryndau.processing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import kz.oryndau.extraction.Extractor;

/** Makes the one extractor of the application; the core itself knows nothing of injection. */
final class ExtractorProducer {

  @Produces
  @Singleton
  Extractor extractor() {
    return new Extractor();
  }
}
