package kz.oryndau.platform.security;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A sign-in that is still good. */
@Entity
class AppSession {

  @Id private String fingerprint;

  @ManyToOne(fetch = FetchType.LAZY)
  private AppUser user;

  private Instant expiresAt;

  protected AppSession() {}

  AppSession(String fingerprint, AppUser user, Instant expiresAt) {
    this.fingerprint = fingerprint;
    this.user = user;
    this.expiresAt = expiresAt;
  }
}
