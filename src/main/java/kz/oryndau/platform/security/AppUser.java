package kz.oryndau.platform.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody who can sign in. */
@Entity
public class AppUser {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String username;
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  private Instant createdAt;

  /** False for somebody who has left: history keeps the name, the door stays shut. */
  private boolean active = true;

  /** What a user may do; an administrator may do all that an analyst may. */
  public enum Role {
    /** Takes articles in and decides about what was read from them. */
    ANALYST,
    /** Also cares for the installation. */
    ADMIN
  }

  protected AppUser() {}

  /** A new user; {@code passwordHash} comes from {@link Passwords#hash}. */
  public AppUser(String username, String passwordHash, Role role, Instant createdAt) {
    this.username = username;
    this.passwordHash = passwordHash;
    this.role = role;
    this.createdAt = createdAt;
  }

  /** Database key; null before it is stored. */
  public Long id() {
    return id;
  }

  /** Name to sign in with. */
  public String username() {
    return username;
  }

  /** What the user may do. */
  public Role role() {
    return role;
  }

  /** Since when there is this user. */
  public Instant createdAt() {
    return createdAt;
  }

  /** Whether the user may sign in. */
  public boolean active() {
    return active;
  }

  /** Whether {@code password} is the user's. */
  public boolean knows(String password) {
    return Passwords.match(password, passwordHash);
  }

  /** Gives the user another password, by its hash. */
  public void changePassword(String newHash) {
    passwordHash = newHash;
  }

  /** Changes what the user may do. */
  public void giveRole(Role next) {
    role = next;
  }

  /** Lets the user in, or no more. */
  public void setActive(boolean next) {
    active = next;
  }
}
