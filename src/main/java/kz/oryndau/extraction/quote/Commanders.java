package kz.oryndau.extraction.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.mention.MentionedText;

/**
 * Tells by their own words that people of whom the article says nothing hold an office: «Поручаю
 * усилить контроль», – сказал Иван Иванов.
 */
final class Commanders {

  private static final Pattern COMMANDS =
      Pattern.compile(
          "(?<!\\p{L})(поручаю|приказываю|постановляю)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Commanders() {}

  /** The text with those who command in its quotes among the officials. */
  static MentionedText in(MentionedText text, List<Quote> quotes) {
    var bare =
        text.actors().stream()
            .filter(it -> it.type() == Actor.Type.PERSON && it.positions().isEmpty())
            .filter(it -> it.name().indexOf(' ') > 0 && !text.officials().contains(it.id()))
            .map(Actor::id)
            .collect(Collectors.toSet());
    if (bare.isEmpty()) {
      return text;
    }
    var article = text.analysed().article().text();
    Set<String> officials = new HashSet<>(text.officials());
    for (var quote : quotes) {
      if (bare.contains(quote.speaker())
          && COMMANDS.matcher(article).region(quote.span().start(), quote.span().end()).find()) {
        officials.add(quote.speaker());
      }
    }
    return officials.size() == text.officials().size()
        ? text
        : new MentionedText(
            text.analysed(), text.actors(), officials, text.subordinates(), text.mentions());
  }
}
