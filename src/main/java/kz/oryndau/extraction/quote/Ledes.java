package kz.oryndau.extraction.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.quote.Quote.Kind;
import kz.oryndau.extraction.text.Passage.Role;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.Token;

/**
 * What the first sentence of an article reports in short («Дороги закроют, сообщил министр») and
 * the same speaker says in full further down in his own words: one statement, told in full.
 */
final class Ledes {

  /** Share of its content words that the fuller telling must hold. */
  private static final double RETOLD = 0.35;

  /** Shorter reports share words by chance. */
  private static final int FEWEST = 3;

  private static final int STEM = 5;

  private Ledes() {}

  /** Drops the reports of the lede that a later quote of the same speaker tells in full. */
  static void drop(List<Draft> drafts, List<Line> lines) {
    var lede = lede(lines);
    if (lede != null) {
      drafts.removeIf(
          draft ->
              draft.kind() == Kind.INDIRECT
                  && draft.span().start() < lede.end()
                  && drafts.stream().anyMatch(later -> retells(later, draft, lede, lines)));
    }
  }

  /** The first sentence of the body that ends like one; null where there is none. */
  private static Span lede(List<Line> lines) {
    for (var line : lines) {
      if (line.passage().role() == Role.BODY
          && line.letterWords(0, line.size()) > 0
          && line.isTerminal(line.size() - 1)) {
        return line.span(0, line.sentenceEnd(0, line.size()));
      }
    }
    return null;
  }

  private static boolean retells(Draft later, Draft draft, Span lede, List<Line> lines) {
    if (later.kind() != Kind.DIRECT
        || later.span().start() < lede.end()
        || !later.speaker().actor().equals(draft.speaker().actor())) {
      return false;
    }
    var told = stems(draft.span(), lines);
    var full = stems(later.span(), lines);
    long shared = told.stream().filter(full::contains).count();
    return told.size() >= FEWEST && shared >= RETOLD * told.size();
  }

  /** The content words of a stretch without their endings. */
  private static Set<String> stems(Span span, List<Line> lines) {
    Set<String> stems = new HashSet<>();
    for (var line : lines) {
      if (line.size() == 0
          || line.start(0) >= span.end()
          || line.end(line.size() - 1) <= span.start()) {
        continue;
      }
      for (int i = line.indexAt(span.start()); i < line.size() && line.start(i) < span.end(); i++) {
        if (isContent(line, i)) {
          var word = line.lower(i);
          stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
        }
      }
    }
    return stems;
  }

  private static boolean isContent(Line line, int i) {
    if (!line.isWord(i)) {
      return line.word(i).token().kind() == Token.Kind.NUMBER;
    }
    return switch (line.word(i).best().partOfSpeech()) {
      case NOUN, ADJECTIVE, PARTICIPLE, VERB, ADVERB -> true;
      default -> false;
    };
  }
}
