package kz.oryndau.official.identity;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The words under which a name is filed, so that whoever it may mean is found quickly. */
public final class IndexWords {

  private IndexWords() {}

  /** Coarse words: two names that can mean one official share at least one. */
  public static List<String> of(Profile.Kind kind, String name) {
    return switch (kind) {
      case PERSON -> person(name);
      case POST -> List.of(PostMeaning.of(name).role());
      case BODY -> body(name);
    };
  }

  private static List<String> person(String name) {
    return Arrays.stream(Spelling.of(name).split(" "))
        .filter(word -> word.length() > 1)
        .map(Spelling::stem)
        .distinct()
        .toList();
  }

  private static List<String> body(String name) {
    var body = BodyName.of(name);
    var words = new TreeSet<>(body.about());
    words.add(body.letters());
    return words.stream().map(word -> word.replace(' ', '_')).toList();
  }
}
