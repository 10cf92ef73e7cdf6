package kz.oryndau.platform.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The key of {@link CsrfToken}: made once for an installation, kept in its database. */
@Singleton
class CsrfKey {

  private static final String NAME = "csrf-key";

  private final EntityManager entities;
  private volatile String value;

  CsrfKey(EntityManager entities) {
    this.entities = entities;
  }

  /** Read at the start, because pages ask for it on threads that must not wait. */
  @Transactional
  void read(@Observes @Priority(10) StartupEvent event) {
    entities
        .createNativeQuery("insert into setting values (?1, ?2) on conflict do nothing")
        .setParameter(1, NAME)
        .setParameter(2, Words.random())
        .executeUpdate();
    value =
        (String)
            entities
                .createNativeQuery("select value from setting where name = ?1", String.class)
                .setParameter(1, NAME)
                .getSingleResult();
  }

  String value() {
    return value;
  }
}
