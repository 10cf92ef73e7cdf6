package kz.oryndau.extraction.mention;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names of bodies and posts that people have entered, beside the lists of the class path: a word
 * that stands there already is passed over. Immutable; to be made once and used for many texts.
 */
public final class KnownNouns {

  /** Nothing is known beside the lists. */
  public static final KnownNouns NONE = new KnownNouns(Set.of(), Set.of());

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]{2,}");
  private static final Pattern ADJECTIVE = Pattern.compile(".*(ый|ий|ой|ая|яя|ое|ее)");

  private final NounIndex index;

  /**
   * Learns the names that can be told by one word.
   *
   * @param bodies names in the nominative; those of several words are read by their first noun
   *     already, or not at all
   * @param posts in the nominative; of several words the first counts, unless it is an adjective
   */
  public KnownNouns(Collection<String> bodies, Collection<String> posts) {
    index = new NounIndex();
    for (var body : words(bodies)) {
      index.addBody(body);
    }
    for (var post : words(posts.stream().map(KnownNouns::head).toList())) {
      index.addPost(post);
    }
  }

  private static Set<String> words(Collection<String> names) {
    var words = new TreeSet<String>();
    for (var name : names) {
      var word = name.strip();
      if (WORD.matcher(word).matches() && NounIndex.RUSSIAN.find(word).isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String head(String post) {
    var words = post.strip().split("\\s+");
    return ADJECTIVE.matcher(words[0].toLowerCase(Locale.ROOT)).matches() ? "" : words[0];
  }

  /** The forms that are written like this; empty where the word is not known. */
  List<Form> find(String word, String folded) {
    return index.find(word, folded);
  }
}
