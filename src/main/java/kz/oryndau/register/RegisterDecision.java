package kz.oryndau.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What a person decided about the register, and why. It is a rule: what is read later is held
 * against it too, until somebody takes it back.
 */
@Entity
class RegisterDecision {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private DecisionKind kind;

  private Long officialId;
  private Long otherId;
  private String oldName;
  private String newName;
  private String reason;
  private Instant at;
  private String actor;
  private Instant undoneAt;
  private String undoneBy;

  @ElementCollection
  @CollectionTable(name = "register_place", joinColumns = @JoinColumn(name = "decision_id"))
  private Set<Place> places = new HashSet<>();

  protected RegisterDecision() {}

  RegisterDecision(
      DecisionKind kind, Long official, Long other, String reason, String by, Instant at) {
    this.kind = kind;
    this.officialId = official;
    this.otherId = other;
    this.reason = reason;
    this.actor = by;
    this.at = at;
  }

  RegisterDecision names(String before, String after) {
    oldName = before;
    newName = after;
    return this;
  }

  RegisterDecision at(Collection<Place> words) {
    places.addAll(words);
    return this;
  }

  /** Takes it back; only once. */
  void undo(String by, Clock clock) {
    if (undoneAt != null) {
      throw new AlreadyUndone(id);
    }
    undoneAt = clock.instant();
    undoneBy = by;
  }

  Long id() {
    return id;
  }

  DecisionKind kind() {
    return kind;
  }

  Long officialId() {
    return officialId;
  }

  Long otherId() {
    return otherId;
  }

  String oldName() {
    return oldName;
  }

  String newName() {
    return newName;
  }

  Set<Place> places() {
    return Set.copyOf(places);
  }
}
