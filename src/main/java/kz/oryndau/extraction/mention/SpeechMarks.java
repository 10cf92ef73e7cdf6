package kz.oryndau.extraction.mention;

import java.util.List;
import kz.oryndau.extraction.text.Passage;
import kz.oryndau.extraction.text.Quotation;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.Token;

/** Marks the tokens of a sentence that stand in direct speech, and those in titles («Кум-Жол»). */
final class SpeechMarks {

  private static final int LONGEST_TITLE = 7;

  private boolean open;
  private int passage = -1;

  /** Tokens in direct speech; sentences have to be given in reading order. */
  boolean[] speech(Line line, int index, Passage in) {
    boolean[] out = new boolean[line.size()];
    boolean first = index != passage;
    passage = index;
    boolean dash = first ? line.isDash(0) : open;
    open = dash;
    for (int i = 0; i < line.size(); i++) {
      if (open && i > 0 && line.isDash(i) && line.text(i - 1).matches("[,!?.…]|\\.\\.\\.|»|\"|”")) {
        dash = !dash;
      }
      out[i] = open && dash;
    }
    if (open && !dash) {
      open = true;
    }
    for (var quotation : in.quotations()) {
      if (quotation.outer().overlaps(line.sentence().sentence().span())
          && !isTitle(line, quotation)) {
        mark(line, quotation.outer(), out);
      }
    }
    return out;
  }

  /** Tokens inside short quotations without a verb's or a sentence's look. */
  static boolean[] titles(Line line, List<Quotation> quotations) {
    boolean[] out = new boolean[line.size()];
    for (var quotation : quotations) {
      if (quotation.outer().overlaps(line.sentence().sentence().span())
          && isTitle(line, quotation)) {
        mark(line, quotation.inner(), out);
      }
    }
    return out;
  }

  private static boolean isTitle(Line line, Quotation quotation) {
    if (!line.sentence().sentence().span().contains(quotation.inner()) || !quotation.balanced()) {
      return false;
    }
    int words = 0;
    for (int i = 0; i < line.size(); i++) {
      if (quotation.inner().contains(line.token(i).span())) {
        if (line.text(i).matches("[.!?…]")) {
          return false;
        }
        words += line.token(i).kind() == Token.Kind.WORD ? 1 : 0;
      }
    }
    return words <= LONGEST_TITLE;
  }

  private static void mark(Line line, Span span, boolean[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] |= span.contains(line.token(i).span());
    }
  }
}
