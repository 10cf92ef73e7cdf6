package kz.oryndau.extraction.mention;

import java.util.Set;
import kz.oryndau.extraction.text.Passage;
import kz.oryndau.extraction.text.Quotation;
import kz.oryndau.extraction.text.Span;

/**
 * Which tokens of a passage stand in direct speech, and which in titles («Кум-Жол»). Every unit is
 * looked at once, however many quotations there are.
 */
final class SpeechMarks {

  private static final int LONGEST_TITLE = 80;
  private static final int MOST_TITLE_WORDS = 7;
  private static final Set<String> BEFORE_DASH =
      Set.of(",", "!", "?", ".", "…", "...", "»", "\"", "”");

  private final int start;
  private final boolean[] spoken;
  private final boolean[] title;
  private boolean first = true;
  private boolean dialogue;

  SpeechMarks(Passage passage, String article) {
    this.start = passage.span().start();
    int length = passage.span().length();
    int[] speech = new int[length + 1];
    int[] titles = new int[length + 1];
    for (var quotation : passage.quotations()) {
      boolean named = isTitle(quotation, article);
      count(named ? titles : speech, named ? quotation.inner() : quotation.outer());
    }
    this.spoken = covered(speech);
    this.title = covered(titles);
  }

  /** Tokens in direct speech, by marks or dash; sentences have to be given in reading order. */
  boolean[] speech(Line line) {
    boolean[] out = new boolean[line.size()];
    if (first) {
      dialogue = line.isDash(0);
      first = false;
    }
    boolean dash = dialogue;
    for (int i = 0; i < line.size(); i++) {
      if (dialogue && i > 0 && line.isDash(i) && BEFORE_DASH.contains(line.text(i - 1))) {
        dash = !dash;
      }
      out[i] = dash || at(spoken, line, i);
    }
    return out;
  }

  /** Tokens inside short quotations that look like names. */
  boolean[] titles(Line line) {
    boolean[] out = new boolean[line.size()];
    for (int i = 0; i < line.size(); i++) {
      out[i] = at(title, line, i);
    }
    return out;
  }

  private boolean at(boolean[] marks, Line line, int i) {
    int offset = line.token(i).span().start() - start;
    return offset >= 0 && offset < marks.length && marks[offset];
  }

  private void count(int[] depth, Span span) {
    depth[Math.max(0, span.start() - start)]++;
    depth[Math.min(depth.length - 1, span.end() - start)]--;
  }

  private static boolean[] covered(int[] depth) {
    boolean[] out = new boolean[depth.length];
    int open = 0;
    for (int i = 0; i < depth.length; i++) {
      open += depth[i];
      out[i] = open > 0;
    }
    return out;
  }

  private static boolean isTitle(Quotation quotation, String article) {
    var inner = quotation.inner();
    if (!quotation.balanced() || inner.length() > LONGEST_TITLE) {
      return false;
    }
    int words = 1;
    for (int i = inner.start(); i < inner.end(); i++) {
      char c = article.charAt(i);
      if (".!?…".indexOf(c) >= 0) {
        return false;
      }
      words += c == ' ' ? 1 : 0;
    }
    return words <= MOST_TITLE_WORDS;
  }
}
