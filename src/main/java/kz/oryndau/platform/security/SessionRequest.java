package kz.oryndau.platform.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who is signed in by a session's word. */
final class SessionRequest extends BaseAuthenticationRequest {

  private final String word;

  SessionRequest(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
