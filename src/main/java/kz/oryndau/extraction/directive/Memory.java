package kz.oryndau.extraction.directive;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.MentionedText;

/** Who ordered and spoke before a sentence, so that «поручено» and «он» find their issuer. */
final class Memory {

  private final Map<String, Actor> actors = new HashMap<>();
  private final Set<String> officials;

  /** Who gave the last order, and in which passage. */
  private String lastIssuer;

  private int lastIssuerPassage = -9;

  /** Who spoke or acted last. */
  private String lastSpeaker;

  private int lastOrderPassage = -9;

  /** Whom the speaker turned to, and in which passage. */
  private Party addressed;

  private int addressedPassage = -9;

  Memory(MentionedText text) {
    text.actors().forEach(actor -> actors.put(actor.id(), actor));
    officials = text.officials();
  }

  Actor actor(String id) {
    return actors.get(id);
  }

  boolean isOfficial(String id) {
    return id != null && officials.contains(id);
  }

  void ordered(String issuer, int passage) {
    lastIssuer = issuer;
    lastIssuerPassage = passage;
    lastOrderPassage = passage;
  }

  void spoke(String actor) {
    if (isOfficial(actor)) {
      lastSpeaker = actor;
    }
  }

  /** Who spoke or acted last; null at the beginning. */
  String lastSpeaker() {
    return lastSpeaker;
  }

  /** Keeps whom the speaker of the next words turns to. */
  void turnedTo(Party party, int passage) {
    addressed = party;
    addressedPassage = passage;
  }

  /** Whom the words of this passage are said to; null if nobody was named. */
  Party addressed(int passage) {
    return passage - addressedPassage <= 1 ? addressed : null;
  }

  /** Who most likely gave an order that names nobody. */
  String impliedIssuer(int passage) {
    if (lastIssuer != null && passage - lastIssuerPassage <= 1) {
      return lastIssuer;
    }
    return lastSpeaker != null ? lastSpeaker : lastIssuer;
  }

  /** The issuer of an order in this passage or the one before; null if there is none. */
  String orderNear(int passage) {
    return passage - lastOrderPassage <= 1 ? lastIssuer : null;
  }
}
