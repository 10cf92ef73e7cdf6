package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.mention.Name.Part;
import kz.oryndau.extraction.mention.Name.Role;
import kz.oryndau.extraction.mention.Name.Shape;
import kz.oryndau.extraction.morphology.Reading.Gender;

/**
 * The persons of an article by their names: full names first, then surnames and first names alone.
 */
final class NameRegistry {

  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<String, List<Entity>> byGiven = new HashMap<>();
  private final Map<String, List<Entity>> byInitial = new HashMap<>();
  private final Map<Raw, Entity> owner = new IdentityHashMap<>();
  private final Map<Entity, Integer> firstAt = new HashMap<>();
  private final Map<Entity, Integer> lastAt = new HashMap<>();

  NameRegistry(List<Raw> raws) {
    for (int i = 0; i < raws.size(); i++) {
      if (raws.get(i).name() != null && isFull(raws.get(i).name()) && !isAddress(raws.get(i))) {
        full(raws.get(i), i);
      }
    }
    for (int i = 0; i < raws.size(); i++) {
      if (raws.get(i).name() != null && isFull(raws.get(i).name()) && isAddress(raws.get(i))) {
        address(raws.get(i), i);
      }
    }
    for (int i = 0; i < raws.size(); i++) {
      if (raws.get(i).name() != null && !isFull(raws.get(i).name())) {
        partial(raws.get(i), i);
      }
    }
  }

  /** The person whom the mention names; null where the word is no name after all. */
  Entity of(Raw raw) {
    return owner.get(raw);
  }

  private static boolean isFull(Name name) {
    return name.shape() == Shape.FULL
        || name.shape() == Shape.WEAK
        || name.shape() == Shape.ADDRESS && name.last() != null;
  }

  private void full(Raw raw, int at) {
    for (var entity : candidates(bySurname, raw.name().last())) {
      if (sameFull(entity, raw)) {
        join(entity, raw, at);
        return;
      }
    }
    join(new Entity(Actor.Type.PERSON), raw, at);
  }

  private static boolean isAddress(Raw raw) {
    return raw.name().shape() == Shape.ADDRESS;
  }

  /** «Ерлан Серікұлы»: the only Ерлан named before; where there is none, that is a name in full. */
  private void address(Raw raw, int at) {
    Entity found = null;
    for (var entity : candidates(byGiven, raw.name().part(Role.GIVEN))) {
      boolean fits =
          firstAt.get(entity) < at
              && Genders.agree(entity.gender, raw.gender())
              && entity.names.stream().anyMatch(known -> isCalled(known, raw.name()));
      if (fits && found != null) {
        found = null;
        break;
      }
      found = fits ? entity : found;
    }
    if (found == null) {
      full(raw, at);
    } else {
      join(found, raw, at);
    }
  }

  /** Whether a name in full, without the father's, may be called so. */
  private static boolean isCalled(Name known, Name address) {
    return known.has(Role.SURNAME)
        && known.has(Role.GIVEN)
        && !known.has(Role.PATRONYMIC)
        && firstAgree(known, address);
  }

  private void partial(Raw raw, int at) {
    var name = raw.name();
    boolean surname = name.shape() == Shape.SURNAME || name.shape() == Shape.UNKNOWN;
    var part = surname ? name.part(Role.SURNAME) : name.part(Role.GIVEN);
    Entity best = null;
    int least = Integer.MAX_VALUE;
    for (var entity : candidates(surname ? bySurname : byGiven, part)) {
      if (!samePartial(entity, raw)) {
        continue;
      }
      int distance =
          lastAt.get(entity) <= at ? at - lastAt.get(entity) : 1000 + firstAt.get(entity) - at;
      if (distance < least) {
        least = distance;
        best = entity;
      }
    }
    if (best == null && name.shape() == Shape.GIVEN) {
      best = surnameFor(name, raw);
    }
    if (best == null && name.shape() == Shape.ADDRESS) {
      best = initialled(name, raw);
    }
    if (best != null) {
      join(best, raw, at);
    } else if (name.shape() != Shape.UNKNOWN || !raw.posts().isEmpty()) {
      join(new Entity(Actor.Type.PERSON), raw, at);
    }
  }

  /** A first name may be a surname too («Омар»). */
  private Entity surnameFor(Name name, Raw raw) {
    for (var entity : candidates(bySurname, name.part(Role.GIVEN))) {
      for (var known : entity.names) {
        if (isFull(known)
            && agree(
                known.part(Role.SURNAME), name.part(Role.GIVEN), raw.gender(), entity.gender)) {
          return entity;
        }
      }
    }
    return null;
  }

  /** «А.С. Ким», whom a later sentence calls «Анна Сергеевна»: the only one with such initials. */
  private Entity initialled(Name name, Raw raw) {
    Entity found = null;
    var first = name.parts().get(0).text().substring(0, 1);
    for (var entity : byInitial.getOrDefault(Letters.fold(first) + ".", List.of())) {
      boolean fits =
          Genders.agree(entity.gender, raw.gender())
              && entity.names.stream().anyMatch(known -> isShortOf(known, name));
      if (fits && found != null) {
        return null;
      }
      found = fits ? entity : found;
    }
    return found;
  }

  private static boolean isShortOf(Name known, Name address) {
    var initials = known.parts().stream().filter(p -> p.role() == Role.INITIAL).toList();
    var words = address.parts();
    for (int i = 0; i < initials.size() && i < words.size(); i++) {
      if (initials.get(i).text().charAt(0) != words.get(i).text().charAt(0)) {
        return false;
      }
    }
    return !initials.isEmpty();
  }

  private void join(Entity entity, Raw raw, int at) {
    owner.put(raw, entity);
    entity.addName(raw.name());
    entity.learn(raw.gender());
    firstAt.putIfAbsent(entity, at);
    lastAt.put(entity, at);
    index(bySurname, raw.name().last(), entity);
    for (var part : raw.name().parts()) {
      if (part.role() == Role.GIVEN) {
        index(byGiven, part, entity);
      }
    }
    var first = raw.name().parts().get(0);
    index(byInitial, first.role() == Role.INITIAL ? first : null, entity);
  }

  private static void index(Map<String, List<Entity>> map, Part part, Entity entity) {
    if (part != null) {
      for (var key : keys(part)) {
        var list = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (!list.contains(entity) && list.size() < 50) {
          list.add(entity);
        }
      }
    }
  }

  private static Set<String> keys(Part part) {
    String folded = Letters.foldForeign(Letters.fold(part.text()));
    return Set.of(folded.substring(0, Math.min(2, folded.length())));
  }

  private static List<Entity> candidates(Map<String, List<Entity>> map, Part part) {
    if (part == null) {
      return List.of();
    }
    var out = new ArrayList<Entity>();
    var seen = new HashSet<Entity>();
    for (var key : keys(part)) {
      for (var entity : map.getOrDefault(key, List.of())) {
        if (seen.add(entity)) {
          out.add(entity);
        }
      }
    }
    return out;
  }

  private static boolean sameFull(Entity entity, Raw raw) {
    for (var known : entity.names) {
      var name = raw.name();
      if (isFull(known)
          && agree(known.last(), name.last(), raw.name().gender(), known.gender())
          && firstAgree(known, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean samePartial(Entity entity, Raw raw) {
    var name = raw.name();
    for (var known : entity.names) {
      if (name.has(Role.SURNAME)) {
        if (known.last() != null
            && agree(
                known.last(),
                name.part(Role.SURNAME),
                name.gender() == null ? raw.gender() : name.gender(),
                entity.gender)) {
          return true;
        }
      } else if (known.has(Role.GIVEN) && firstAgree(known, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean firstAgree(Name a, Name b) {
    var x = a.part(Role.GIVEN);
    var y = b.part(Role.GIVEN);
    if (x != null && y != null) {
      var firstX = a.parts().stream().filter(p -> p.role() == Role.GIVEN).findFirst().orElseThrow();
      var firstY = b.parts().stream().filter(p -> p.role() == Role.GIVEN).findFirst().orElseThrow();
      return agree(firstX, firstY, a.gender(), b.gender()) && patronymicsAgree(a, b);
    }
    char first = initial(a);
    char second = initial(b);
    return first == 0 || second == 0 || first == second;
  }

  private static boolean patronymicsAgree(Name a, Name b) {
    var x = a.part(Role.PATRONYMIC);
    var y = b.part(Role.PATRONYMIC);
    return x == null
        || y == null
        || Letters.common(Letters.fold(x.text()), Letters.fold(y.text())) >= 3;
  }

  private static char initial(Name name) {
    for (var part : name.parts()) {
      if (part.role() == Role.INITIAL || part.role() == Role.GIVEN) {
        return Letters.fold(part.text()).charAt(part.text().startsWith("-") ? 1 : 0);
      }
    }
    return 0;
  }

  /**
   * Whether two words can be forms of one name, for a person of one gender where both are known.
   */
  private static boolean agree(Part a, Part b, Gender one, Gender other) {
    if (a == null || b == null) {
      return false;
    }
    if (Letters.fold(a.text()).equals(Letters.fold(b.text()))) {
      return one == null
          || other == null
          || one == other
          || a.forms().stream().allMatch(f -> f.grammaticalCase() == null || f.weight() > 0);
    }
    for (var x : a.forms()) {
      for (var y : b.forms()) {
        if (x.weight() > 0
            && y.weight() > 0
            && x.gender() == y.gender()
            && (one == null || x.gender() == one)
            && (other == null || x.gender() == other)
            && Letters.foldForeign(x.nominative()).equals(Letters.foldForeign(y.nominative()))) {
          return true;
        }
      }
    }
    return false;
  }
}
