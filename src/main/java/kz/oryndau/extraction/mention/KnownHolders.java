package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.mention.Name.Role;
import kz.oryndau.extraction.text.WordList;

/**
 * Heads of state and government whom news names without their post: «Токаев поручил …», and a
 * sentence later «Глава государства». They tell who an unnamed holder is, never what a post is
 * called.
 */
final class KnownHolders {

  private static final Map<String, List<Holder>> BY_SURNAME = new HashMap<>();
  private static final WordStarts STARTS = new WordStarts();

  static {
    for (var line : WordList.read("/lexicon/known-holders.txt")) {
      var columns = line.split("\\s+");
      boolean alone = columns[0].endsWith("*");
      String surname = Letters.fold(alone ? chop(columns[0]) : columns[0]);
      STARTS.add(surname);
      BY_SURNAME
          .computeIfAbsent(surname, key -> new ArrayList<>())
          .add(
              new Holder(
                  Letters.fold(columns[1]),
                  alone,
                  Set.of(columns[2].split(",")),
                  List.of(columns[3].split(","))));
    }
  }

  /** Whether the word can be a form of a surname that tells by itself who is meant. */
  static final Sign SURNAME = Sign.of(word -> isSurname(word.low()));

  private KnownHolders() {}

  /**
   * @param given first name, folded
   * @param alone whether the surname alone tells who is meant
   * @param offices roles of posts that can be this holder's
   * @param places how a word of such a post may begin
   */
  record Holder(String given, boolean alone, Set<String> offices, List<String> places) {

    /** A rare surname allows for another spelling of the first name: «Беньямин», «Биньямин». */
    boolean isCalled(String first) {
      return first.equals(given) || alone && first.charAt(0) == given.charAt(0);
    }

    /** Whether the unnamed post can be this holder's: «российский премьер», «президент». */
    boolean fits(Phrase post) {
      boolean placed = false;
      for (var word : post.words()) {
        boolean place = places.stream().anyMatch(word::startsWith);
        if (!place && !PostMatcher.isGeneric(word)) {
          return false;
        }
        placed |= place;
      }
      boolean leader = Regex.matches(post.entry().noun(), "глава|лидер|руководитель");
      return offices.contains(PostRoles.of(post)) && (placed || !offices.contains("head"))
          || placed && leader && !offices.contains("head");
    }
  }

  private static boolean isSurname(String folded) {
    if (!STARTS.has(folded)) {
      return false;
    }
    for (var form : NameForm.guess(folded)) {
      var holders = form.weight() > 0 ? BY_SURNAME.get(form.nominative()) : null;
      if (holders != null && holders.get(0).alone()) {
        return true;
      }
    }
    return false;
  }

  /** The holder whom the names of a person mean; null where they mean nobody listed. */
  static Holder of(Entity person) {
    for (var name : person.names) {
      var surname = name.part(Role.SURNAME);
      if (surname == null) {
        continue;
      }
      for (var form : surname.forms()) {
        for (var holder : BY_SURNAME.getOrDefault(form.nominative(), List.of())) {
          if (form.weight() > 0 && sameFirst(holder, person)) {
            return holder;
          }
        }
      }
    }
    return null;
  }

  private static boolean sameFirst(Holder holder, Entity person) {
    boolean given = false;
    for (var name : person.names) {
      for (var part : name.parts()) {
        if (part.role() == Role.INITIAL) {
          given = true;
          if (holder.given().startsWith(part.text().substring(0, 1).toLowerCase(Locale.ROOT))) {
            return true;
          }
        } else if (part.role() == Role.GIVEN) {
          given = true;
          if (part.forms().stream().anyMatch(f -> holder.isCalled(f.nominative()))) {
            return true;
          }
        }
      }
    }
    return !given && holder.alone();
  }

  private static String chop(String word) {
    return word.substring(0, word.length() - 1);
  }
}
