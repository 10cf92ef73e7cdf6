package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Gender;

/** An actor while it is being put together from its mentions. Lives within one article only. */
final class Entity {

  /** More different posts or forms of a name tell nothing new; keeps the time linear. */
  private static final int MOST_POSTS = 24;

  private static final int MOST_NAMES = 24;

  private static final Set<String> INSTITUTIONS =
      Set.of(
          "университет",
          "вуз",
          "институт",
          "академия",
          "больница",
          "госпиталь",
          "поликлиника",
          "театр",
          "музей",
          "филармония",
          "библиотека",
          "аэропорт");

  final Actor.Type type;
  final List<Name> names = new ArrayList<>();
  final List<Phrase> posts = new ArrayList<>();
  final List<Mention> mentions = new ArrayList<>();
  final Map<String, String> positions = new LinkedHashMap<>();
  Phrase body;
  Gender gender;
  int lastSentence = -1;
  boolean lastSubject;
  boolean everSubject;
  boolean speaks;

  /** Whether it does something, and no word tells who it is. */
  boolean unexplained;

  /** Whether it orders something, as nobody but an official does. */
  boolean orders;

  int firstSentence = -1;

  /** Whether the name alone tells that it is a head of state or government. */
  boolean wellKnown;

  /** Whether a body does something, or others speak in it, and it is not only somebody's. */
  boolean acts;

  /** Whether the article names it outside of other phrases. */
  boolean named = true;

  Entity(Actor.Type type) {
    this.type = type;
  }

  boolean isPerson() {
    return type == Actor.Type.PERSON;
  }

  /**
   * Keeps a post, and its words where there are some and they are new; a relative one is given
   * resolved.
   */
  void addPost(Phrase post, String words) {
    if (posts.size() < MOST_POSTS) {
      boolean known =
          posts.stream()
              .anyMatch(
                  p -> p.nominative().equals(post.nominative()) && p.standing() == post.standing());
      if (!known) {
        posts.add(post);
      }
    }
    boolean own = post.entry().type() != Entry.Type.ANY || post.isPlural();
    if (!words.isEmpty() && !post.entry().isOccupation() && own) {
      positions.putIfAbsent(Letters.fold(words), words);
    }
  }

  /** Keeps a name where its form is new. */
  void addName(Name name) {
    if (names.size() < MOST_NAMES && names.stream().noneMatch(n -> n.sameAs(name))) {
      names.add(name);
    }
  }

  void learn(Gender known) {
    if (gender == null) {
      gender = known;
    }
  }

  /** The first post of its own; null where it has none. */
  Phrase firstPost() {
    for (var post : posts) {
      if (!post.entry().isOccupation() && !post.isPlural()) {
        return post;
      }
    }
    return null;
  }

  boolean isOfficial() {
    if (type == Actor.Type.BODY) {
      return !body.entry().isVague() && body.standing() != Phrase.Standing.PRIVATE;
    }
    for (var post : posts) {
      if (isPublic(post)) {
        return true;
      }
    }
    return (wellKnown || orders) && posts.isEmpty();
  }

  /**
   * Whether it is an official only where it is ordered: nobody in particular («местные власти»,
   * «первые руководители», «заместитель»), or somebody of whom the article says nothing.
   */
  boolean isSubordinate() {
    if (isOfficial()) {
      return false;
    }
    if (type == Actor.Type.BODY) {
      return body.entry().isVague();
    }
    if (isPerson() && posts.isEmpty()) {
      return names.stream().anyMatch(name -> name.shape() == Name.Shape.FULL);
    }
    return posts.stream()
        .anyMatch(
            post ->
                !post.entry().isOccupation()
                    && (post.standing() == Phrase.Standing.OPEN || leadsInstitution(post)));
  }

  /** «директор музея»: no public post, but whom an official orders is one of the state's. */
  private static boolean leadsInstitution(Phrase post) {
    var bodies = post.bodies();
    return !bodies.isEmpty() && INSTITUTIONS.contains(bodies.get(bodies.size() - 1).entry().noun());
  }

  private static boolean isPublic(Phrase post) {
    if (post.standing() == Phrase.Standing.PUBLIC) {
      return true;
    }
    var entry = post.entry();
    if (post.standing() == Phrase.Standing.PRIVATE || entry.type() != Entry.Type.BODY) {
      return false;
    }
    boolean bare = post.words().stream().allMatch(word -> word.startsWith("перв"));
    return bare && Regex.matches(entry.noun(), "председатель|секретарь|генсек|зампред")
        || entry.has("commander") && !entry.noun().equals("командир");
  }
}
