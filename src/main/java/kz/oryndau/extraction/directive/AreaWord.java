package kz.oryndau.extraction.directive;

import java.util.Collection;
import java.util.List;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.text.PlainText;
import kz.oryndau.extraction.text.Token;

/**
 * Where a word stands that tells the area of an assignment. Its name in the file of weights is the
 * mark of the place before the beginning of the word: «~ремонт=housing».
 */
enum AreaWord {
  /** In the assignment itself, by two lengths of its beginning. */
  OWN("~", 4, 6),
  /** In the post of the issuer, or in the name of the body. */
  ISSUER("by~", 5),
  /** Anywhere in the article. */
  ARTICLE("all~", 5);

  /** Shorter words tell nothing. */
  private static final int SHORTEST = 4;

  private final String mark;
  private final int[] lengths;

  AreaWord(String mark, int... lengths) {
    this.mark = mark;
    this.lengths = lengths;
  }

  /** Whether the name of a weight is that of a word. */
  static boolean isName(String name) {
    return name.indexOf('~') >= 0;
  }

  /** Whether the name is that of a word anywhere in the article. */
  static boolean isOfArticle(String name) {
    return name.startsWith(ARTICLE.mark);
  }

  /** Adds the names of a word; none for a mark, a number or a short word. */
  void addTo(Collection<String> names, Token token) {
    if (token.kind() == Token.Kind.WORD) {
      add(names, token.plain());
    }
  }

  /** Adds the names of the words of an actor's posts; those of its name for a body. */
  void addTo(Collection<String> names, Actor actor) {
    var texts = actor.positions().isEmpty() ? nameOf(actor) : actor.positions();
    for (var text : texts) {
      for (var word : PlainText.word(text).split("[^\\p{L}-]+")) {
        add(names, word);
      }
    }
  }

  private static List<String> nameOf(Actor actor) {
    return actor.name() == null ? List.of() : List.of(actor.name());
  }

  private void add(Collection<String> names, String word) {
    if (word.length() >= SHORTEST) {
      for (int length : lengths) {
        names.add(mark + word.substring(0, Math.min(length, word.length())));
      }
    }
  }
}
