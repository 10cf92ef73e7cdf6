package kz.oryndau.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The posts under which an article names its persons and unnamed holders. */
public final class HeldPosts {

  private static final Set<String> ANYBODY =
      Set.of("спикер", "чиновник", "чиновница", "докладчик", "собеседник", "собеседница");

  /** Of nobody. */
  public static final HeldPosts NONE = new HeldPosts(Map.of());

  private final Map<String, List<Phrase>> posts;

  /** By the ids of their actors. */
  HeldPosts(Map<String, List<Phrase>> posts) {
    this.posts = posts;
  }

  /**
   * Whether a post of the one can be a post of the other, or the other's says nothing but that he
   * speaks; whichever the article names first.
   */
  public boolean canBeOne(String actor, String other) {
    for (var one : posts.getOrDefault(actor, List.of())) {
      for (var two : posts.getOrDefault(other, List.of())) {
        if (isAnybody(two) || PostMatcher.fits(one, two) || PostMatcher.fits(two, one)) {
          return true;
        }
      }
    }
    return false;
  }

  /** «Спикер», «чиновник»: whoever has the word. */
  private static boolean isAnybody(Phrase post) {
    return post.words().isEmpty() && ANYBODY.contains(post.entry().noun());
  }
}
