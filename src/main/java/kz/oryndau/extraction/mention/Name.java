package kz.oryndau.extraction.mention;

import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;

/**
 * A person's name in a sentence.
 *
 * @param from first token
 * @param to token after the last
 * @param parts its words in reading order
 * @param shape how full it is
 * @param grammaticalCase the likeliest case; null where it cannot be told
 * @param gender the likeliest gender; null where it cannot be told
 */
record Name(int from, int to, List<Part> parts, Shape shape, Case grammaticalCase, Gender gender) {

  /** What a word of a name is. */
  enum Role {
    INITIAL,
    GIVEN,
    PATRONYMIC,
    SURNAME
  }

  /** How full a name is. */
  enum Shape {
    /** First name or initials, and surname. */
    FULL,
    /** First name and patronymic. */
    ADDRESS,
    /** Two or three capitalised words that no list knows. */
    WEAK,
    /** First name alone. */
    GIVEN,
    /** Surname alone. */
    SURNAME,
    /** One capitalised word that no list knows: a surname beside a post only. */
    UNKNOWN
  }

  /**
   * A word of a name.
   *
   * @param role what it is
   * @param text as written
   * @param forms how it can be read; empty for an initial
   */
  record Part(Role role, String text, List<NameForm> forms) {

    /** Whether a usual form stands in this case, of a person of this gender; null is any. */
    private boolean fits(Case wanted, Gender gender) {
      for (var form : forms) {
        if (form.weight() > 0
            && (form.grammaticalCase() == null
                || wanted == null
                || form.grammaticalCase() == wanted)
            && (gender == null || form.gender() == gender)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The part of a role, null where there is none; of several the last. */
  Part part(Role role) {
    Part found = null;
    for (var part : parts) {
      if (part.role() == role) {
        found = part;
      }
    }
    return found;
  }

  /**
   * The surname, or the Turkic patronymic that stands for one: «Н. Бөкейұлы»; null where there is
   * neither.
   */
  Part last() {
    var surname = part(Role.SURNAME);
    var patronymic = part(Role.PATRONYMIC);
    boolean stands =
        surname == null
            && patronymic != null
            && Regex.matches(Letters.fold(patronymic.text()), ".+(улы|ұлы|уулу|кызы|қызы|оглы)");
    return stands ? patronymic : surname;
  }

  /** The same name, its case and gender told by the post or the verb beside it. */
  Name settled(Case known, Gender knownGender) {
    return new Name(from, to, parts, shape, known, knownGender);
  }

  /** Whether the words, the shape and the case are the same. */
  boolean sameAs(Name other) {
    if (shape != other.shape
        || grammaticalCase != other.grammaticalCase
        || gender != other.gender
        || parts.size() != other.parts.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).text().equals(other.parts.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  boolean has(Role role) {
    return part(role) != null;
  }

  /**
   * Whether every declining word of the name can stand in this case, of a person of this gender.
   */
  boolean fits(Case wanted, Gender wantedGender) {
    for (var part : parts) {
      if (!part.forms().isEmpty() && !part.fits(wanted, wantedGender)) {
        return false;
      }
    }
    return true;
  }

  boolean fits(Case wanted) {
    if (fits(wanted, Gender.MASCULINE)) {
      return true;
    }
    boolean alone = parts.size() == 1 && parts.get(0).role() == Role.SURNAME;
    return alone ? declinesAsWoman(wanted) : fits(wanted, Gender.FEMININE);
  }

  /**
   * A bare surname is a man's unless it declines as a woman's: «министра Картер» is no genitive.
   */
  private boolean declinesAsWoman(Case wanted) {
    return parts.get(0).forms().stream()
        .anyMatch(
            f ->
                f.weight() > 0
                    && f.gender() == Gender.FEMININE
                    && (f.grammaticalCase() == wanted || wanted == null));
  }

  /** How well the name fits a case: the sum of its words' best weights. */
  int weight(Case wanted) {
    int sum = 0;
    for (var part : parts) {
      int best = 0;
      for (var form : part.forms()) {
        if (form.grammaticalCase() == wanted) {
          best = Math.max(best, form.weight());
        }
      }
      sum += best;
    }
    return sum;
  }
}
