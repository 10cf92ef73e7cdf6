package kz.oryndau.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives every page the visitor's language, so that no page can forget it. */
@Singleton
class MessageLocale {

  private final Visit visit;

  MessageLocale(Visit visit) {
    this.visit = visit;
  }

  void install(@Observes EngineBuilder builder) {
    builder.addTemplateInstanceInitializer(
        instance -> {
          if (Arc.container().requestContext().isActive()) {
            instance.setLocale(visit.locale());
          }
        });
  }
}
