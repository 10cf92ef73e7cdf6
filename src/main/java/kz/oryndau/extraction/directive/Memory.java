package kz.oryndau.extraction.directive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.MentionedText;
import kz.oryndau.extraction.text.PlainText;

/** Who ordered and spoke before a sentence, so that «поручено» and «он» find their issuer. */
final class Memory {

  /** Passage of what has not happened yet. */
  private static final int NEVER = -99;

  /** An order without an issuer is his who ordered so many passages before, at most. */
  private static final int LONGEST_ORDERS = 6;

  /** Bodies that only pass on what their principal orders. */
  private static final String[] RELAYS = {"акорда", "кремль", "пресс-служба", "канцелярия"};

  private static final String[] HEADS = {
    "президент",
    "глава",
    "премьер",
    "вице-премьер",
    "заместитель премьер",
    "аким",
    "губернатор",
    "мэр",
    "председатель правительства"
  };

  private static final String[] LEADERS = {
    "президент",
    "глава государства",
    "глава правительства",
    "глава кабмина",
    "премьер",
    "вице-премьер",
    "заместитель премьер",
    "председатель правительства",
    "председатель кабинета"
  };

  private static final String[] MINISTERS = {"министр", "врио", "и.о.", "и. о.", "исполняющ"};

  private static final String[] PROSECUTORS = {"прокурор"};

  private static final String[] DEPUTIES = {"депутат", "сенатор", "мажилисмен", "парламентарий"};

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Set<String> officials;

  /** Who was found to be a head or not: asked for each draft and sentence. */
  private final Map<String, Boolean> heads = new HashMap<>();

  private final Set<String> subordinates;

  /** Who was ordered something, were it too vague to check. */
  private final Set<String> receivers = new HashSet<>();

  private Deed order = Deed.NONE;
  private Deed speech = Deed.NONE;

  /** Who stood last as the subject of a sentence. */
  private Deed act = Deed.NONE;

  /** The last person or holder of a post among all these. */
  private Deed person = Deed.NONE;

  /** Who stood last as the subject of a sentence, whoever spoke it. */
  private Deed subject = Deed.NONE;

  private final Superiors superiors;

  /** Who speaks in the sentence that is read; null if nobody whose orders others carry out. */
  private String speaking;

  /** Whom the speaker turned to, and in which passage. */
  private Party addressed;

  private int addressedPassage = NEVER;

  Memory(MentionedText text) {
    text.actors().forEach(actor -> actors.put(actor.id(), actor));
    superiors = new Superiors(actors);
    officials = text.officials();
    subordinates = text.subordinates();
  }

  Actor actor(String id) {
    return actors.get(id);
  }

  boolean isOfficial(String id) {
    return id != null && officials.contains(id);
  }

  /** Whether it is an official once it is ordered. */
  boolean isOrderable(String id) {
    return isOfficial(id) || id != null && subordinates.contains(id);
  }

  /** Keeps who is ordered something. */
  void received(String id) {
    if (isOrderable(id)) {
      receivers.add(id);
    }
  }

  /** Ids of all who were ordered something in so many words. */
  Set<String> receivers() {
    return Set.copyOf(receivers);
  }

  /** Whether others carry out his orders: a head of state, government, region or town. */
  boolean isHead(String id) {
    return isOfficial(id) && heads.computeIfAbsent(id, head -> hasPost(head, HEADS));
  }

  /** Whether he has people of his own to ask: a head or a minister. */
  boolean isChief(String id) {
    return isHead(id) || isOfficial(id) && hasPost(id, MINISTERS);
  }

  /** Whether the government works for him. */
  boolean leadsGovernment(String id) {
    return hasPost(id, LEADERS);
  }

  /** Whether it is a deputy, whose demands bind nobody. */
  boolean isDeputy(String id) {
    return hasPost(id, DEPUTIES) && !isHead(id);
  }

  private boolean hasPost(String id, String[] beginnings) {
    var actor = actors.get(id);
    if (actor == null || isBody(id)) {
      return false;
    }
    for (var post : actor.positions()) {
      var plain = PlainText.lower(post);
      for (var beginning : beginnings) {
        if (plain.startsWith(beginning)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the posts that the article gives are all former ones. */
  boolean isFormer(String id) {
    var actor = actors.get(id);
    return actor != null
        && !actor.positions().isEmpty()
        && actor.positions().stream()
            .map(post -> post.toLowerCase(Locale.ROOT))
            .allMatch(post -> post.startsWith("экс-") || post.startsWith("бывш"));
  }

  /** Whether it is a person with a name. */
  boolean isPerson(String id) {
    return actors.get(id) != null && actors.get(id).type() == Actor.Type.PERSON;
  }

  private boolean isBody(String id) {
    return actors.get(id) != null && actors.get(id).type() == Actor.Type.BODY;
  }

  /** Whether it only passes on what others order: «Акорда», «пресс-служба». */
  boolean isRelay(String id) {
    if (!isBody(id)) {
      return false;
    }
    var name = PlainText.lower(actors.get(id).name());
    for (var relay : RELAYS) {
      if (name.startsWith(relay)) {
        return true;
      }
    }
    return false;
  }

  void ordered(String issuer, int passage) {
    order = new Deed(issuer, passage);
    superiors.ordered(issuer, passage);
    keepPerson(order);
  }

  void spoke(String actor, int passage) {
    if (isOfficial(actor)) {
      speech = new Deed(actor, passage);
      act = speech;
      keepPerson(speech);
    }
  }

  void acted(String actor, int passage) {
    if (isOfficial(actor)) {
      act = new Deed(actor, passage);
      subject = act;
      keepPerson(act);
    }
  }

  private void keepPerson(Deed deed) {
    if (isOfficial(deed.actor()) && !isBody(deed.actor())) {
      person = deed;
      superiors.acted(deed.actor(), deed.passage());
    }
  }

  /** Whose «по его поручению» is: not his who says so, but his of whom he spoke before. */
  String giverBefore(String speaker, int passage) {
    boolean told = subject.isWithin(1, passage) && !subject.actor().equals(speaker);
    return told ? subject.actor() : lastIssuer(passage);
  }

  /** «по требованию прокурора»: the body that demands it, if the article names it. */
  String officeOf(String id) {
    var actor = actors.get(id);
    boolean prosecutor =
        actor != null && actor.type() == Actor.Type.POST && hasPost(id, PROSECUTORS);
    if (!prosecutor) {
      return id;
    }
    return actors.values().stream()
        .filter(one -> one.type() == Actor.Type.BODY && isOfficial(one.id()))
        .filter(one -> one.name().toLowerCase(Locale.ROOT).contains("прокуратур"))
        .map(Actor::id)
        .findFirst()
        .orElse(id);
  }

  /** Keeps who holds the meeting or makes the visit that the article tells of. */
  void presides(String actor, int passage) {
    if (isOfficial(actor)) {
      superiors.presides(actor, passage);
    }
  }

  /** Who spoke or acted last; null at the beginning. */
  String lastSpeaker() {
    return act.actor();
  }

  /** The person whose orders a relay passes on; null if there is none. */
  String principal() {
    return order.actor() != null && !isBody(order.actor()) ? order.actor() : person.actor();
  }

  /** The last official who acted, if the word may be his surname in another case; else null. */
  String personNamed(String word) {
    var actor = actors.get(person.actor());
    if (actor == null || actor.name() == null) {
      return null;
    }
    var name = actor.name().toLowerCase(Locale.ROOT);
    var surname = name.substring(name.lastIndexOf(' ') + 1);
    return word.startsWith(surname) ? person.actor() : null;
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

  /** Keeps who speaks in the sentence that is read: «поручено» in his words may be his order. */
  void speaking(String actor) {
    speaking = isOfficial(actor) && !superiors.isStaff(actor) ? actor : null;
  }

  /**
   * Who most likely gave the order that «поручено» tells.
   *
   * @param ordered whom it was given to
   */
  String impliedIssuer(int passage, Set<String> ordered) {
    var superior = above(speaking, passage, ordered);
    if (speaking != null && !ordered.contains(speaking) && !superiors.isAbove(superior, speaking)) {
      return speaking;
    }
    return superior == null ? lastIssuer(passage) : superior;
  }

  /** Who gave the order that an official tells in the passive: who is above him, else himself. */
  String orderer(String speaker, int passage, Set<String> ordered) {
    if (isRelay(speaker)) {
      return speaker;
    }
    var superior = above(speaker, passage, ordered);
    boolean relayed = superior != null && superiors.isStaff(speaker);
    return relayed || superiors.isAbove(superior, speaker) ? superior : speaker;
  }

  /** Whose order it may be beside the speaker's; a head has no other above who did not order. */
  private String above(String speaker, int passage, Set<String> ordered) {
    return isHead(speaker) ? superiors.orderer(passage, ordered) : superiors.near(passage, ordered);
  }

  /** Who most likely goes on ordering: who stands above the last who spoke, else he himself. */
  String goesOn(int passage, Set<String> ordered) {
    var superior = superiors.near(passage, ordered);
    var last = lastIssuer(passage);
    return superiors.isAbove(superior, last) ? superior : last;
  }

  /** Who most likely gave an order that names nobody: a person before a body, the last first. */
  String lastIssuer(int passage) {
    if (order.actor() != null && passage - order.passage() <= 1) {
      return order.actor();
    }
    if (order.actor() != null
        && passage - order.passage() <= LONGEST_ORDERS
        && order.passage() >= person.passage()) {
      return order.actor();
    }
    if (isBody(act.actor()) && passage - person.passage() <= 1) {
      return person.actor();
    }
    return act.actor() != null ? act.actor() : order.actor();
  }

  /** The issuer of an order in this passage or the one before; null if there is none. */
  String orderNear(int passage) {
    return passage - order.passage() <= 1 ? order.actor() : null;
  }

  /** Whether somebody's words were told in this passage. */
  boolean spokeIn(int passage) {
    return speech.passage() == passage;
  }

  /** Who spoke or ordered in this passage or the one before, the later of both; null if nobody. */
  String voiceNear(int passage) {
    return voiceWithin(1, passage);
  }

  /** The same for so many passages before. */
  String voiceWithin(int passages, int passage) {
    var voice = speech.passage() >= order.passage() ? speech : order;
    return passage - voice.passage() <= passages ? voice.actor() : null;
  }
}
