package kz.oryndau.extraction.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.mention.Actor;

/**
 * Finds the official whose surname the author once spelt otherwise: «Гани Долгатаев … сказал
 * Долготаев». A speaker under a bare surname that nothing else in the article tells of is the
 * official whose surname differs from his by one letter.
 */
final class Misspellings {

  /** Shorter surnames differ by a letter because they are others' («Ким», «Тим»). */
  private static final int SHORTEST = 6;

  /** «Абишев» and «Абишева» are two people. */
  private static final int LONGEST_ENDING = 2;

  /** With more officials than this no one looks for a slip. */
  private static final int MOST_OFFICIALS = 20;

  private Misspellings() {}

  /** Ids of officials by the ids of the speakers who are they, misspelt. */
  static Map<String, String> links(Cast cast, List<Quote> quotes) {
    Map<String, String> links = new HashMap<>();
    Set<String> spoke = new HashSet<>();
    var officials = cast.persons(true);
    for (var quote : quotes) {
      var speaker = cast.actor(quote.speaker());
      if (spoke.add(quote.speaker())
          && officials.size() <= MOST_OFFICIALS
          && isBareSurname(cast, speaker)) {
        var alike = officials.stream().filter(it -> isSlip(speaker.name(), surname(it))).toList();
        if (alike.size() == 1) {
          links.put(speaker.id(), alike.get(0).id());
        }
      }
    }
    return links;
  }

  private static boolean isBareSurname(Cast cast, Actor speaker) {
    return speaker != null
        && speaker.type() == Actor.Type.PERSON
        && !cast.isOfficial(speaker.id())
        && speaker.positions().isEmpty()
        && !speaker.name().contains(" ");
  }

  private static String surname(Actor person) {
    return person.name().substring(person.name().lastIndexOf(' ') + 1);
  }

  /** Whether at most one letter is changed, added or left out, or two have changed places. */
  private static boolean isSlip(String one, String other) {
    var a = Line.folded(one);
    var b = Line.folded(other);
    if (Math.min(a.length(), b.length()) < SHORTEST || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < Math.min(a.length(), b.length()) - same
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    var changed = a.substring(same, a.length() - tail);
    var instead = b.substring(same, b.length() - tail);
    if (tail < LONGEST_ENDING) {
      return false;
    }
    boolean swapped =
        changed.length() == 2 && changed.equals(new StringBuilder(instead).reverse().toString());
    return swapped || Math.max(changed.length(), instead.length()) == 1;
  }
}
