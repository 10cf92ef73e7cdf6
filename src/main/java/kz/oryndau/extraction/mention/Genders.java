package kz.oryndau.extraction.mention;

import kz.oryndau.extraction.morphology.Reading.Gender;

/** Grammatical gender of a listed noun, which its adjectives follow. */
final class Genders {

  private Genders() {}

  /** 'm', 'f' or 'n'; people are masculine unless the noun itself is feminine (чиновница). */
  static char of(String noun, Entry entry) {
    if (noun.equals("глава")
        || noun.equals("голова")
        || noun.equals("судья")
        || noun.equals("замглава")
        || noun.equals("папа")) {
      return 'm';
    }
    if (Regex.matches(noun, ".*(о|ие|ье)")) {
      return Regex.matches(noun, ".*(бюро|ство|ие|во|ье|о)") ? 'n' : 'm';
    }
    if (Regex.matches(noun, ".*[ая]") && !noun.startsWith("зам")) {
      return 'f';
    }
    if (entry.isBody() && Regex.matches(noun, ".*(сть|сеть|область)")) {
      return 'f';
    }
    return 'm';
  }

  /** Whether two persons can be one by their genders; one unknown agrees with any. */
  static boolean agree(Gender a, Gender b) {
    return a == null || b == null || a == b;
  }
}
