package kz.oryndau.processing;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Finishes at the next start what a crash interrupted. */
@ApplicationScoped
class UnreadArticles {

  private final ProcessingService processing;

  UnreadArticles(ProcessingService processing) {
    this.processing = processing;
  }

  void read(@Observes @Priority(100) StartupEvent event) {
    processing.processUnread();
  }
}
