package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.quote.Quote.Kind;
import kz.oryndau.extraction.quote.Quote.VerbClass;
import kz.oryndau.extraction.text.Passage.Role;

/** A quote that stands in the headline only: «…» – министр; Министр: «…». */
final class HeadlineReader {

  private static final int SHORTEST = 3;

  /** Share of its words that another quote must hold for the headline to repeat it. */
  private static final double REPEATED = 0.7;

  private final Set<String> officials;

  /** Lets officials speak, told by their ids. */
  HeadlineReader(Set<String> officials) {
    this.officials = officials;
  }

  /** The quotes of headlines that the body does not repeat. */
  List<Draft> read(List<Line> lines) {
    List<Draft> found = new ArrayList<>();
    for (var line : lines) {
      if (line.passage().role() != Role.HEADLINE) {
        continue;
      }
      for (var quotation : line.passage().quotations()) {
        int from = line.indexAt(quotation.inner().start());
        int to = line.indexAt(quotation.inner().end());
        int open = line.indexAt(quotation.outer().start());
        int close = line.indexAt(quotation.outer().end());
        var speaker = speaker(line, open, close);
        if (quotation.depth() == 0
            && line.letterWords(from, to) >= SHORTEST
            && speaker.isKnown()
            && !repeated(words(line, from, to), lines)) {
          found.add(
              new Draft(Kind.DIRECT, line.span(from, to), speaker, null, VerbClass.SAYS, 0.7));
        }
      }
    }
    return found;
  }

  private Speaker speaker(Line line, int open, int close) {
    int mention = -1;
    if (line.is(open - 1, ":")) {
      mention = introduced(line, open - 2);
    } else if (line.is(close, ":")) {
      mention = close + 1;
    } else if (line.isDash(close) || line.isComma(close) && line.isDash(close + 1)) {
      mention = line.isDash(close) ? close + 1 : close + 2;
    }
    return line.mention(mention) == null || !officials.contains(line.mention(mention).actor())
        ? Speaker.NOBODY
        : Speaker.of(line.mention(mention).actor(), 1);
  }

  /** «Министр: «…»», «Министр обратился к залу: «…»»: the last one who can be a subject. */
  private static int introduced(Line line, int last) {
    for (int i = last; i >= 0 && !line.isTerminal(i) && !line.isQuote(i); i--) {
      if (line.opensMention(i) && Subjects.canBe(line, i, line.mention(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean repeated(Set<String> words, List<Line> lines) {
    for (var other : lines) {
      if (other.passage().role() == Role.BODY) {
        var said = words(other, 0, other.size());
        long shared = words.stream().filter(said::contains).count();
        if (shared >= REPEATED * words.size()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words of a stretch without their endings, so that a reworded headline is known again. */
  private static Set<String> words(Line line, int from, int to) {
    Set<String> words = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (line.isWord(i)) {
        var word = line.lower(i);
        words.add(word.length() > 5 ? word.substring(0, 5) : word);
      }
    }
    return words;
  }
}
