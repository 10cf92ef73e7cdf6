package kz.oryndau.extraction.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;

/**
 * A post, a body or a private person's noun with all that belongs to it.
 *
 * @param entry the list's line of its head
 * @param from first token
 * @param head token of the head noun
 * @param to token after the last
 * @param grammaticalCase of the head; null where it cannot be told
 * @param number of the head; null where it cannot be told
 * @param nominative the whole phrase, nominative
 * @param genitive the whole phrase, genitive, as it follows «заместитель»
 * @param standing whether its holder is an official
 * @param words what it is about, folded: «финансов», «города», «шымкента»
 * @param possessive token of «его», «её», «их», «свой» before it; -1 where there is none
 * @param bodies the bodies named inside it, outermost first
 */
record Phrase(
    Entry entry,
    int from,
    int head,
    int to,
    Case grammaticalCase,
    Number number,
    String nominative,
    String genitive,
    Standing standing,
    Set<String> words,
    int possessive,
    List<Phrase> bodies) {

  /** Whether the holder is an official. */
  enum Standing {
    PUBLIC,
    PRIVATE,
    /** A head of nothing in particular: the article has to tell. */
    OPEN
  }

  /** The same post, known to be public by what it is held under. */
  Phrase asPublic() {
    return held(nominative, genitive, Standing.PUBLIC, words, possessive, bodies);
  }

  /** The same post, told to belong to the body: «его представитель» after «Кремль». */
  Phrase of(Phrase body) {
    var about = new LinkedHashSet<>(words);
    about.addAll(body.words());
    about.add(Ministries.sector(Letters.fold(body.entry().noun())));
    return held(
        nominative + " " + body.genitive(),
        genitive + " " + body.genitive(),
        body.standing() == Standing.PRIVATE ? Standing.PRIVATE : Standing.PUBLIC,
        about,
        -1,
        List.of(body));
  }

  /** The same post with one word more. */
  Phrase with(String word) {
    var about = new LinkedHashSet<>(words);
    about.add(Letters.fold(word));
    return held(
        nominative + " " + word, genitive + " " + word, standing, about, possessive, bodies);
  }

  /** The same phrase with more words behind it and another end of its mention. */
  Phrase extended(String rest, Set<String> more, int end) {
    var about = new LinkedHashSet<>(words);
    about.addAll(more);
    String tail = rest.isEmpty() ? "" : " " + rest;
    return new Phrase(
        entry,
        from,
        head,
        end,
        grammaticalCase,
        number,
        nominative + tail,
        genitive + tail,
        standing,
        about,
        possessive,
        bodies);
  }

  /** The same post in the words that name its body in full: «глава ведомства» of a ministry. */
  Phrase under(Phrase body, String words) {
    var about = new LinkedHashSet<>(body.words());
    about.add(Ministries.sector(Letters.fold(body.entry().noun())));
    return held(words, genitive, standing, about, possessive, List.of(body));
  }

  /** Another holder of such a post, wherever: «его коллега» after «министр финансов». */
  Phrase alone() {
    return held(entry.noun(), Declension.genitive(entry), standing, Set.of(), -1, List.of());
  }

  /** The same words of the text, read as another post or under another body. */
  private Phrase held(
      String nominative,
      String genitive,
      Standing standing,
      Set<String> words,
      int possessive,
      List<Phrase> bodies) {
    return new Phrase(
        entry,
        from,
        head,
        to,
        grammaticalCase,
        number,
        nominative,
        genitive,
        standing,
        words,
        possessive,
        bodies);
  }

  /** Whether a word that it is about begins so. */
  boolean has(String stem) {
    for (var word : words) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that it is about matches, as a whole. */
  boolean hasLike(String pattern) {
    for (var word : words) {
      if (Regex.matches(word, pattern)) {
        return true;
      }
    }
    return false;
  }

  boolean isPost() {
    return entry.isPost();
  }

  boolean isBody() {
    return entry.isBody();
  }

  boolean isPlural() {
    return number == Number.PLURAL;
  }
}
