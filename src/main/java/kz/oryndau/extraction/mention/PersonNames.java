package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.mention.Name.Part;
import kz.oryndau.extraction.mention.Name.Role;
import kz.oryndau.extraction.mention.Name.Shape;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;

/** The nominative of a person's name, as full as the mentions together give it. */
final class PersonNames {

  private PersonNames() {}

  /** First name, patronymic, surname; initials where no first name is given. */
  static String of(Entity person) {
    Name fullest = fullest(person.names);
    Gender gender = person.gender;
    var out = new StringBuilder();
    boolean patronymic = false;
    boolean initials = fullest.has(Role.INITIAL);
    for (var part : ordered(fullest)) {
      if (part.role() == Role.PATRONYMIC) {
        patronymic = true;
      }
      if (part.role() == Role.SURNAME && !patronymic && !initials) {
        patronymic = true;
        append(out, fromAddress(person, gender));
      }
      append(
          out,
          part.role() == Role.INITIAL ? part.text() : nominative(part, fullest, person, gender));
    }
    return out.toString().strip();
  }

  private static void append(StringBuilder out, String word) {
    if (word == null || word.isEmpty()) {
      return;
    }
    if (out.length() > 0 && !word.startsWith("-")) {
      out.append(' ');
    }
    out.append(word);
  }

  private static List<Part> ordered(Name name) {
    var parts = name.parts();
    if (parts.get(0).role() == Role.SURNAME
        && parts.size() > 1
        && parts.get(parts.size() - 1).role() != Role.SURNAME) {
      var moved = new ArrayList<>(parts.subList(1, parts.size()));
      moved.add(parts.get(0));
      return moved;
    }
    return parts;
  }

  /** The patronymic of «Ростислав Вадимович» for «Ростислав Колыванов». */
  private static String fromAddress(Entity person, Gender gender) {
    for (var name : person.names) {
      var part = name.part(Role.PATRONYMIC);
      if (part != null) {
        return nominative(part, name, person, gender);
      }
    }
    return "";
  }

  private static Name fullest(List<Name> names) {
    Name best = names.get(0);
    for (var name : names) {
      if (score(name) > score(best)) {
        best = name;
      }
    }
    return best;
  }

  private static int score(Name name) {
    int score = 0;
    for (var part : name.parts()) {
      score += part.role() == Role.INITIAL ? 1 : 4;
    }
    score += name.last() != null ? 8 : 0;
    score += name.shape() == Shape.FULL ? 1 : 0;
    return score * 2 + (name.grammaticalCase() == Case.NOMINATIVE ? 1 : 0);
  }

  private static String nominative(Part part, Name own, Entity person, Gender gender) {
    String written = Letters.title(part.text());
    if (part.forms().isEmpty()) {
      return part.text();
    }
    Map<String, Integer> votes = new HashMap<>();
    String folded = Letters.fold(part.text());
    for (var name : person.names) {
      for (var other : name.parts()) {
        boolean sameWord =
            other == part
                || other.role() == part.role()
                    && Letters.common(Letters.fold(other.text()), folded)
                        >= Math.min(3, part.text().length());
        if (sameWord && !other.forms().isEmpty()) {
          vote(votes, other, name, gender);
        }
      }
    }
    String best = null;
    int top = Integer.MIN_VALUE;
    for (var form : part.forms()) {
      int score = votes.getOrDefault(form.nominative(), Integer.MIN_VALUE);
      if (score > top) {
        top = score;
        best = form.nominative();
      }
    }
    return best == null ? written : recase(best, written);
  }

  private static void vote(Map<String, Integer> votes, Part part, Name name, Gender gender) {
    var best = new HashMap<String, Integer>();
    for (var form : part.forms()) {
      int weight = 2 * form.weight();
      boolean same =
          form.grammaticalCase() == null || form.grammaticalCase() == name.grammaticalCase();
      boolean full = name.shape() == Shape.FULL;
      weight += same ? (full ? 6 : 4) : full ? -8 : 0;
      weight -= gender != null && form.gender() != gender ? 8 : 0;
      best.merge(form.nominative(), weight, Math::max);
    }
    best.forEach((word, weight) -> votes.merge(word, weight, Integer::sum));
    votes.replaceAll((word, sum) -> best.containsKey(word) ? sum : sum - 4);
  }

  /** Gives a folded nominative the capitals, the ё and the hyphens of the word as written. */
  private static String recase(String folded, String written) {
    var out = new StringBuilder(folded);
    for (int i = 0; i < folded.length(); i++) {
      if (i < written.length()) {
        char w = written.charAt(i);
        if (Character.toLowerCase(w) == folded.charAt(i)) {
          out.setCharAt(i, w);
        } else if (Character.toLowerCase(w) == 'ё' && folded.charAt(i) == 'е') {
          out.setCharAt(i, w);
        }
      }
    }
    for (int i = 1; i < out.length(); i++) {
      if (out.charAt(i - 1) == '-' && Regex.matches(written, ".+-\\p{Lu}.*")) {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return Letters.startsUpper(written) ? Letters.upperFirst(out.toString()) : out.toString();
  }
}
