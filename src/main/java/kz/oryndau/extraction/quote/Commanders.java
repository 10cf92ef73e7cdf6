package kz.oryndau.extraction.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.MentionedText;

/**
 * Tells by their own words that people of whom the article says nothing hold an office: «Поручаю
 * усилить контроль», – сказал Иван Иванов.
 */
final class Commanders {

  private static final List<String> COMMANDS = List.of("поручаю", "приказываю", "постановляю");

  private Commanders() {}

  /** The text with those who command in its quotes among the officials. */
  static MentionedText in(MentionedText text, List<Quote> quotes) {
    var bare = new HashSet<String>();
    for (var actor : text.actors()) {
      if (actor.type() == Actor.Type.PERSON
          && actor.positions().isEmpty()
          && actor.name().indexOf(' ') > 0
          && !text.officials().contains(actor.id())) {
        bare.add(actor.id());
      }
    }
    if (bare.isEmpty()) {
      return text;
    }
    var article = text.analysed().article().text();
    Set<String> officials = new HashSet<>(text.officials());
    for (var quote : quotes) {
      if (bare.contains(quote.speaker()) && commands(quote.span().in(article))) {
        officials.add(quote.speaker());
      }
    }
    return officials.size() == text.officials().size()
        ? text
        : new MentionedText(
            text.analysed(),
            text.actors(),
            officials,
            text.subordinates(),
            text.posts(),
            text.mentions());
  }

  private static boolean commands(String said) {
    return commands(said, 'п') || commands(said, 'П');
  }

  /** Whether such a word begins with that letter, which all of them have in common. */
  private static boolean commands(String said, char first) {
    for (int i = said.indexOf(first); i >= 0; i = said.indexOf(first, i + 1)) {
      if ((i == 0 || !Character.isLetter(said.charAt(i - 1))) && commandsAt(said, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean commandsAt(String said, int at) {
    for (var word : COMMANDS) {
      int end = at + word.length();
      if (said.regionMatches(true, at, word, 0, word.length())
          && (end == said.length() || !Character.isLetter(said.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
