package kz.oryndau.extraction.mention;

import java.util.HashSet;
import java.util.Set;
import kz.oryndau.extraction.mention.Name.Role;

/**
 * Surnames that the article gives with a first name or initials, in every form that they may mean.
 */
final class KnownPersons {

  private final Set<String> surnames = new HashSet<>();

  void add(Name name) {
    if (name.shape() != Name.Shape.FULL && name.shape() != Name.Shape.WEAK) {
      return;
    }
    var surname = name.part(Role.SURNAME);
    if (surname != null) {
      for (var form : surname.forms()) {
        surnames.add(form.nominative());
      }
    }
  }

  /** Whether a word can be a form of such a surname. */
  boolean has(String folded) {
    for (var form : NameForm.guess(folded)) {
      if (surnames.contains(form.nominative())) {
        return true;
      }
    }
    return false;
  }
}
