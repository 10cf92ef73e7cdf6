package kz.oryndau.review;

import java.util.List;
import kz.oryndau.listing.Parameters;
import kz.oryndau.official.Official;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;

/**
 * Whom a person says a record names: one of the article's officials, or somebody typed in. The
 * fields of {@code ROLE} are {@code ROLE}, {@code ROLEName}, {@code ROLEPost}, {@code ROLEType}.
 *
 * @param id key of an official; null for somebody typed in
 * @param type of somebody typed in; null with a key
 * @param name of somebody typed in; null for the unnamed holder of a post
 * @param post of somebody typed in; null where none is known
 */
record ChosenOfficial(Long id, Official.Type type, String name, String post) {

  private static final int MAX_NAME = 200;

  /** Says in the field {@code ROLE} that somebody is typed in. */
  static final String TYPED_IN = "new";

  /**
   * Reads the choice; somebody typed in counts where nobody is chosen.
   *
   * @param known keys of the officials that can be chosen
   * @return null where something is wrong, which is noted in {@code form}
   */
  static ChosenOfficial read(Parameters form, String role, List<Long> known) {
    var chosen = form.text(role);
    if (chosen == null || chosen.equals(TYPED_IN)) {
      return typedIn(form, role, chosen != null);
    }
    var id = form.id(role);
    if (id != null && !known.contains(id)) {
      form.wrong(role, Rule.UNKNOWN_OFFICIAL, id);
      return null;
    }
    return new ChosenOfficial(id, null, null, null);
  }

  private static ChosenOfficial typedIn(Parameters form, String role, boolean asked) {
    var name = form.text(role + "Name");
    var post = form.text(role + "Post");
    var type = form.constant(role + "Type", Official.Type.class);
    var clean = CleanText.check(role + "Name", name, MAX_NAME, form.violations());
    clean &= CleanText.check(role + "Post", post, MAX_NAME, form.violations());
    if (name == null && post == null) {
      form.wrong(asked ? role + "Name" : role, Rule.REQUIRED);
      return null;
    }
    if (!clean) {
      return null;
    }
    return name == null
        ? new ChosenOfficial(null, Official.Type.POST, null, post)
        : new ChosenOfficial(
            null, type == Official.Type.BODY ? type : Official.Type.PERSON, name, post);
  }

  /** The posts as the register takes them. */
  List<String> posts() {
    return post == null ? List.of() : List.of(post);
  }
}
