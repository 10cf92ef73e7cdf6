package kz.oryndau.tracking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.oryndau.assignment.Assignment;

/** Many assignments changed at once, with what they were before. */
@Entity
public class BulkChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String username;

  @Enumerated(EnumType.STRING)
  private BulkKind kind;

  private String value;
  private Instant at;
  private Instant undoneAt;

  @ElementCollection
  @CollectionTable(name = "bulk_item", joinColumns = @JoinColumn(name = "bulk_id"))
  private List<BulkItem> items = new ArrayList<>();

  protected BulkChange() {}

  /** A change that {@code username} makes. */
  BulkChange(BulkKind kind, String value, String username, Instant at) {
    this.kind = kind;
    this.value = value;
    this.username = username;
    this.at = at;
  }

  /** Notes what an assignment was; its version is that after the change. */
  void add(BulkItem before, Assignment changed) {
    items.add(before.at(changed.version()));
  }

  /**
   * Notes that it was taken back.
   *
   * @throws AlreadyUndone if it was before
   */
  void markUndone(Instant when) {
    if (undoneAt != null) {
      throw new AlreadyUndone();
    }
    undoneAt = when;
  }

  /** Whether it was taken back. */
  boolean undone() {
    return undoneAt != null;
  }

  /** Database key. */
  Long id() {
    return id;
  }

  /** Who made it. */
  String username() {
    return username;
  }

  /** What was done. */
  BulkKind kind() {
    return kind;
  }

  /** What the assignments were. */
  List<BulkItem> items() {
    return List.copyOf(items);
  }
}
