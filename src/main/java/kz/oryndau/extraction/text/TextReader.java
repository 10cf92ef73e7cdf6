package kz.oryndau.extraction.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits an article into passages, sentences and tokens, pairs its quotation marks and tells the
 * article from the site around it. No offset moves and nothing is cut. Holds no state.
 */
public final class TextReader {

  /**
   * Reads any string whatsoever, in linear time.
   *
   * @param text the article, exactly as it was sent
   * @param language null to have it detected
   */
  public ArticleText read(String text, Language language) {
    List<Span> lines = lines(text);
    List<String> words = new ArrayList<>(lines.size());
    List<List<Token>> tokens = new ArrayList<>(lines.size());
    for (var line : lines) {
      words.add(line.in(text));
      tokens.add(Tokenizer.tokens(text, line));
    }
    var roles = RoleFinder.roles(words, tokens);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      var quotations = QuotationFinder.quotations(tokens.get(i), lines.get(i));
      var sentences = SentenceSplitter.sentences(tokens.get(i), quotations);
      passages.add(new Passage(lines.get(i), roles.get(i), sentences, quotations));
    }
    return new ArticleText(text, language == null ? LanguageDetector.of(text) : language, passages);
  }

  /**
   * What stands between line breaks, without white space around it; blank lines left out. The date
   * line before a report is a line of its own.
   */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineBreak(text.charAt(i))) {
        addLine(lines, text, start, i);
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static void addLine(List<Span> lines, String text, int from, int to) {
    var line = trimmed(text, from, to);
    if (line.length() > 0) {
      int head = line.start() + DateLine.length(text, line);
      if (head > line.start()) {
        lines.add(trimmed(text, line.start(), head));
      }
      lines.add(new Span(head, line.end()));
    }
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Tokenizer.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Tokenizer.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
