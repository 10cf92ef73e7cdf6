package kz.oryndau.extraction.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a later mention can mean first. */
class RecentActorsTest {

  private final RecentActors recent = new RecentActors();

  @Test
  void theLatestWhoFitsIsFound() {
    var minister = actor(Actor.Type.PERSON);
    var ministry = actor(Actor.Type.BODY);
    assertSame(minister, recent.find(Entity::isPerson));
    recent.touch(minister);
    assertEquals(List.of(minister, ministry), recent.latestFirst());
  }

  @Test
  void whoIsOnlySpokenOfInSpeechStandsBehindTheLatest() {
    var speaker = actor(Actor.Type.PERSON);
    var other = new Entity(Actor.Type.PERSON);
    recent.hear(other);
    assertEquals(List.of(speaker, other), recent.latestFirst());
  }

  @Test
  void fortyActorsBackNobodyIsFound() {
    var first = actor(Actor.Type.PERSON);
    for (int i = 0; i < 40; i++) {
      actor(Actor.Type.BODY);
    }
    assertNull(recent.find(e -> e == first));
  }

  private Entity actor(Actor.Type type) {
    var entity = new Entity(type);
    recent.touch(entity);
    return entity;
  }
}
