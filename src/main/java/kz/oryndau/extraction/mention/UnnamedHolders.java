package kz.oryndau.extraction.mention;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import kz.oryndau.extraction.mention.Actor.Type;
import kz.oryndau.extraction.mention.KnownHolders.Holder;

/** Joins holders without a name and names without a post, once the whole article is read. */
final class UnnamedHolders {

  /** Roles that one person holds for a region, town or body; whom a country has, all know. */
  private static final Set<String> LEADING =
      Set.of("minister", "akim", "head", "prosecutor", "general-prosecutor", "speaker");

  /** The name follows its post, or the other way round, within so many sentences. */
  private static final int NEAR = 3;

  private UnnamedHolders() {}

  /** Calls {@code merge} with each unnamed holder and the person whose post it is. */
  static void join(Collection<Entity> actors, BiConsumer<Entity, Entity> merge) {
    wellKnown(List.copyOf(actors), merge);
    onlySpeaker(List.copyOf(actors), merge);
    onlyUnexplained(List.copyOf(actors), merge);
  }

  /** «Путин назначил …. Об этом президент сообщил …»: the list tells who the unnamed holder is. */
  private static void wellKnown(List<Entity> actors, BiConsumer<Entity, Entity> merge) {
    Map<Entity, Holder> holders = new LinkedHashMap<>();
    for (var actor : actors) {
      boolean untold = actor.posts.isEmpty() || !actor.isOfficial();
      var holder = actor.isPerson() && untold ? KnownHolders.of(actor) : null;
      if (holder != null) {
        actor.wellKnown = true;
        holders.put(actor, holder);
      }
    }
    Map<Entity, Entity> nameOf = new LinkedHashMap<>();
    for (var unnamed : holders.isEmpty() ? List.<Entity>of() : actors) {
      var person = unnamed.type == Type.POST && unnamed.isOfficial() ? of(unnamed, holders) : null;
      if (person != null) {
        nameOf.put(unnamed, person);
      }
    }
    nameOf.forEach(
        (unnamed, person) -> {
          var known = person.firstPost();
          if (person.posts.isEmpty()
              || known != null && PostMatcher.fits(unnamed.posts.get(0), known)) {
            merge.accept(unnamed, person);
          }
        });
  }

  /** The only listed person who fits the unnamed post; of several, the only one who acts. */
  private static Entity of(Entity unnamed, Map<Entity, Holder> holders) {
    var post = unnamed.posts.get(0);
    var fitting =
        holders.keySet().stream()
            .filter(e -> Genders.agree(e.gender, unnamed.gender) && holders.get(e).fits(post))
            .toList();
    var acting =
        fitting.size() > 1 ? fitting.stream().filter(e -> e.everSubject).toList() : fitting;
    return acting.size() == 1 && !post.isPlural() ? acting.get(0) : null;
  }

  /**
   * «Губернатор вышел к прессе. «…», – заявил Иван Иванов»: where one person alone is named and
   * speaks, and one unnamed holder alone acts, they are one.
   */
  private static void onlySpeaker(List<Entity> actors, BiConsumer<Entity, Entity> merge) {
    var persons = actors.stream().filter(Entity::isPerson).limit(2).toList();
    var unnamed =
        actors.stream()
            .filter(e -> e.type == Type.POST && e.isOfficial() && e.everSubject)
            .limit(2)
            .toList();
    if (persons.size() == 1
        && unnamed.size() == 1
        && persons.get(0).speaks
        && persons.get(0).posts.isEmpty()
        && !unnamed.get(0).posts.get(0).isPlural()
        && Genders.agree(persons.get(0).gender, unnamed.get(0).gender)) {
      merge.accept(unnamed.get(0), persons.get(0));
    }
  }

  /**
   * «Глава города начал совещание. Евгений Титов обратил внимание …. Глава города потребовал …»:
   * where of one person alone nothing is said and one unnamed holder alone acts nearby, they are
   * one, whoever else is named with his post.
   */
  private static void onlyUnexplained(List<Entity> actors, BiConsumer<Entity, Entity> merge) {
    var persons =
        actors.stream()
            .filter(e -> e.isPerson() && e.unexplained && e.posts.isEmpty() && !e.wellKnown)
            .limit(2)
            .toList();
    var unnamed =
        actors.stream()
            .filter(e -> e.type == Type.POST && e.isOfficial() && !e.posts.get(0).isPlural())
            .filter(e -> LEADING.contains(PostRoles.of(e.posts.get(0))))
            .filter(e -> e.everSubject || persons.size() == 1 && follows(persons.get(0), e))
            .limit(2)
            .toList();
    if (persons.size() == 1
        && unnamed.size() == 1
        && (distance(persons.get(0), unnamed.get(0)) <= NEAR || isHeadline(unnamed.get(0)))
        && Genders.agree(persons.get(0).gender, unnamed.get(0).gender)) {
      merge.accept(unnamed.get(0), persons.get(0));
    }
  }

  /** «Президент заслушал акима города. Иван Иванов рассказал …»: he is named right after. */
  private static boolean follows(Entity person, Entity post) {
    int gap = person.firstSentence - post.lastSentence;
    return gap == 1;
  }

  /** «Глава города: провёл совещание»: whoever the headline is about may be named last of all. */
  private static boolean isHeadline(Entity unnamed) {
    return unnamed.firstSentence == 0;
  }

  private static int distance(Entity person, Entity post) {
    return Math.min(
        Math.abs(person.firstSentence - post.firstSentence),
        Math.min(
            Math.abs(person.firstSentence - post.lastSentence),
            Math.abs(person.lastSentence - post.firstSentence)));
  }
}
