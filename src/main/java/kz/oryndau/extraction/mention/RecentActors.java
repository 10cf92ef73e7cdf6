package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The actors of an article in the order in which it spoke of them last. */
final class RecentActors {

  /** How many actors back a post, body or pronoun may reach: keeps the time linear. */
  private static final int MEMORY = 40;

  private final List<Entity> recent = new ArrayList<>();

  /** The latest actor that fulfils the condition; null where none does. */
  Entity find(Predicate<Entity> wanted) {
    for (int k = recent.size() - 1; k >= Math.max(0, recent.size() - MEMORY); k--) {
      if (wanted.test(recent.get(k))) {
        return recent.get(k);
      }
    }
    return null;
  }

  /** The latest that also is likely; else the latest that fulfils the condition alone. */
  Entity find(Predicate<Entity> wanted, Predicate<Entity> likely) {
    var found = find(wanted.and(likely));
    return found == null ? find(wanted) : found;
  }

  /** Those within reach, the latest first. */
  List<Entity> latestFirst() {
    var out = new ArrayList<Entity>(MEMORY);
    for (int k = recent.size() - 1; k >= Math.max(0, recent.size() - MEMORY); k--) {
      out.add(recent.get(k));
    }
    return out;
  }

  /** Makes the actor the latest. */
  void touch(Entity entity) {
    recent.remove(entity);
    recent.add(entity);
    if (recent.size() > 2 * MEMORY) {
      recent.remove(0);
    }
  }

  /** Remembers an actor of whom only somebody's speech has told: behind the latest. */
  void hear(Entity entity) {
    if (!recent.contains(entity)) {
      recent.add(Math.max(0, recent.size() - 1), entity);
    }
  }

  void remove(Entity entity) {
    recent.remove(entity);
  }
}
