package kz.oryndau.extraction.mention;

import java.util.HashSet;
import java.util.Set;
import kz.oryndau.extraction.mention.Name.Role;

/**
 * Surnames that the article gives with a first name or initials, in every form that they may mean.
 */
final class KnownPersons {

  private final Set<String> surnames = new HashSet<>();
  private final Set<String> certain = new HashSet<>();
  private final WordStarts starts = new WordStarts();

  void add(Name name) {
    if (name.shape() != Name.Shape.FULL && name.shape() != Name.Shape.WEAK) {
      return;
    }
    var surname = name.part(Role.SURNAME);
    if (surname != null) {
      for (var form : surname.forms()) {
        surnames.add(form.nominative());
        starts.add(form.nominative());
        boolean fits =
            form.grammaticalCase() == null || form.grammaticalCase() == name.grammaticalCase();
        if (fits && form.weight() > 0) {
          certain.add(form.nominative());
        }
      }
    }
  }

  /** Whether a word can be a form of such a surname. */
  boolean has(WordForm word) {
    if (!starts.has(word.low())) {
      return false;
    }
    for (var form : word.guessed()) {
      if (surnames.contains(form.nominative())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The surname alone in the case in which it is that of a person named in full: «Обама» is no
   * genitive where «Барак Обама» is named.
   */
  Name settle(Name name) {
    if (name.parts().size() != 1 || name.parts().get(0).role() != Role.SURNAME) {
      return name;
    }
    NameForm only = null;
    for (var form : name.parts().get(0).forms()) {
      if (form.weight() > 0 && certain.contains(form.nominative())) {
        boolean other =
            only != null
                && (only.grammaticalCase() != form.grammaticalCase()
                    || only.gender() != form.gender());
        if (other) {
          return name;
        }
        only = form;
      }
    }
    return only == null || only.grammaticalCase() == null
        ? name
        : name.settled(only.grammaticalCase(), only.gender());
  }
}
