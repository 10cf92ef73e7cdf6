package kz.oryndau.extraction.directive;

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
  OWN("~", 0.02, 4, 6),
  /** In the post of the issuer, or in the name of the body. */
  ISSUER("by~", 0.02, 5),
  /** Anywhere in the article. */
  ARTICLE("all~", 0.005, 5);

  /** Shorter words tell nothing. */
  private static final int SHORTEST = 4;

  private final String mark;
  private final double grain;
  private final int[] lengths;

  AreaWord(String mark, double grain, int... lengths) {
    this.mark = mark;
    this.grain = grain;
    this.lengths = lengths;
  }

  /** Takes note of the beginning of a word: that many letters. */
  interface Teller {
    void tell(AreaWord place, String word, int length);
  }

  /** Whether the name of a weight is that of a word. */
  static boolean isName(String name) {
    return name.indexOf('~') >= 0;
  }

  /** Whether the name is that of a word anywhere in the article. */
  static boolean isOfArticle(String name) {
    return name.startsWith(ARTICLE.mark);
  }

  /** The place that the name of a word tells. */
  static AreaWord placeOf(String name) {
    return name.startsWith(ARTICLE.mark) ? ARTICLE : name.startsWith(ISSUER.mark) ? ISSUER : OWN;
  }

  /** The least difference that counts between weights of words here. */
  double grain() {
    return grain;
  }

  /** The beginning of a word in its name. */
  static String wordOf(String name) {
    return name.substring(name.indexOf('~') + 1);
  }

  /** The name of the beginning of a word that stands here. */
  String name(String word, int length) {
    return mark + word.substring(0, length);
  }

  /** Tells a word; nothing for a mark, a number or a short word. */
  void tell(Token token, Teller teller) {
    if (token.kind() == Token.Kind.WORD) {
      tell(token.plain(), teller);
    }
  }

  /** Tells the words of an actor's posts; those of its name for a body. */
  void tell(Actor actor, Teller teller) {
    var texts = actor.positions().isEmpty() ? nameOf(actor) : actor.positions();
    for (var text : texts) {
      tellWords(PlainText.word(text), teller);
    }
  }

  /** Words are letters and hyphens. */
  private void tellWords(String text, Teller teller) {
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int next = at + Character.charCount(letter);
      if (!Character.isLetter(letter) && letter != '-') {
        tell(text.substring(start, at), teller);
        start = next;
      }
      at = next;
    }
    tell(text.substring(start), teller);
  }

  private static List<String> nameOf(Actor actor) {
    return actor.name() == null ? List.of() : List.of(actor.name());
  }

  private void tell(String word, Teller teller) {
    if (word.length() >= SHORTEST) {
      for (int length : lengths) {
        teller.tell(this, word, Math.min(length, word.length()));
      }
    }
  }
}
