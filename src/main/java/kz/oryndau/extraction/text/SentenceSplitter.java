package kz.oryndau.extraction.text;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.text.Token.Kind;

/**
 * Cuts the tokens of a passage into sentences. A quoted speech is cut at its own sentences; a
 * reporting clause stays with the last of them («А. Б», – сказал он), a quoted title stays whole.
 */
final class SentenceSplitter {

  /** A quotation inside an author's sentence that is longer than this is speech, not a title. */
  private static final int LONGEST_TITLE = 80;

  private final List<Token> tokens;
  private final boolean[] title;

  private SentenceSplitter(List<Token> tokens, List<Quotation> quotations) {
    this.tokens = tokens;
    this.title = new boolean[tokens.size()];
    quotations.forEach(this::markTitle);
  }

  /** The sentences of a passage with these tokens and quotations, in reading order. */
  static List<Sentence> sentences(List<Token> tokens, List<Quotation> quotations) {
    return new SentenceSplitter(tokens, quotations).run();
  }

  private void markTitle(Quotation quotation) {
    int first = Tokens.indexAt(tokens, quotation.outer().start());
    int last = Tokens.indexAt(tokens, quotation.outer().end()) - 1;
    boolean inSentence =
        first > 0
            && tokens.get(first - 1).kind() == Kind.WORD
            && last + 1 < tokens.size()
            && continues(last + 1);
    if (inSentence && quotation.balanced() && quotation.inner().length() <= LONGEST_TITLE) {
      for (int i = first; i <= last; i++) {
        title[i] = true;
      }
    }
  }

  private List<Sentence> run() {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isGlued(i)) {
        sentences.add(sentence(start, i + 1));
        start = i + 1;
      } else if (Marks.isTerminal(tokens.get(i)) && !title[i]) {
        int last = closersEnd(i);
        if (last + 1 < tokens.size() && !isItem(start, i) && isBoundary(i, last + 1)) {
          sentences.add(sentence(start, last + 1));
          start = last + 1;
        }
        i = last;
      }
    }
    if (start < tokens.size()) {
      sentences.add(sentence(start, tokens.size()));
    }
    return sentences;
  }

  /**
   * «с госучастием|В ходе послания»: the headline lost its line break, so no space stands there.
   */
  private boolean isGlued(int i) {
    return i + 1 < tokens.size()
        && !title[i]
        && tokens.get(i).kind() == Kind.WORD
        && tokens.get(i + 1).kind() == Kind.WORD
        && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }

  private Sentence sentence(int from, int to) {
    var part = tokens.subList(from, to);
    return new Sentence(part.get(0).span().cover(part.get(part.size() - 1).span()), part);
  }

  /** Index of the last mark that belongs to the end: «?!», «…», closing quotes and brackets. */
  private int closersEnd(int terminal) {
    int i = terminal;
    while (i + 1 < tokens.size() && closes(i + 1)) {
      i++;
    }
    return i;
  }

  private boolean closes(int i) {
    var token = tokens.get(i);
    if (Marks.isTerminal(token) || Marks.isClosingBracket(token)) {
      return true;
    }
    boolean attached = token.span().start() == tokens.get(i - 1).span().end();
    boolean free =
        i + 1 == tokens.size()
            || tokens.get(i + 1).span().start() > token.span().end()
            || tokens.get(i + 1).kind() == Kind.MARK;
    return Marks.isQuote(token) && attached && free;
  }

  /** The number of a list item: «2. Акиматам помочь». */
  private boolean isItem(int start, int terminal) {
    return terminal == start + 1 && tokens.get(start).kind() == Kind.NUMBER;
  }

  private boolean isBoundary(int terminal, int next) {
    var mark = tokens.get(terminal);
    if (continues(next)) {
      return false;
    }
    if (!mark.text().equals(".")) {
      return true;
    }
    if (tokens.get(next).span().start() == mark.span().end()) {
      return beginsWithoutSpace(terminal, next);
    }
    return terminal == 0 || !leavesOpen(terminal, next);
  }

  /** Whether the sentence goes on at {@code i}: lower case, a comma, a dash before lower case. */
  private boolean continues(int i) {
    int at = i;
    while (at < tokens.size() && isLeading(tokens.get(at))) {
      at++;
    }
    if (at == tokens.size()) {
      return true;
    }
    var token = tokens.get(at);
    return switch (token.kind()) {
      case WORD -> Character.isLowerCase(token.text().codePointAt(0));
      case NUMBER -> false;
      case MARK -> at == i && ",;:".contains(token.text());
    };
  }

  private static boolean isLeading(Token token) {
    return Marks.isDash(token) || Marks.isQuote(token) || Marks.isOpeningBracket(token);
  }

  /** «сказал.Потом» lost its space; «К.Токаев», "Bestnews.kz" and «т.Иванов» did not. */
  private boolean beginsWithoutSpace(int terminal, int next) {
    var before = terminal == 0 ? null : tokens.get(terminal - 1);
    var after = tokens.get(next);
    return before != null
        && !isInitial(terminal - 1)
        && before.text().length() > 1
        && Abbreviations.of(before.text()) == null
        && (after.kind() == Kind.WORD && (after.text().length() > 1 || isShortWord(next))
            || Marks.isQuote(after)
            || Marks.isDash(after));
  }

  /** «гордятся.В городе»: a preposition and no initial. */
  private boolean isShortWord(int i) {
    return i + 1 < tokens.size()
        && "ВКСОУЯИА".contains(tokens.get(i).text())
        && tokens.get(i + 1).kind() == Kind.WORD;
  }

  /** Whether an initial or an abbreviation stands before the full stop. */
  private boolean leavesOpen(int terminal, int next) {
    if (tokens.get(terminal - 1).kind() != Kind.WORD) {
      return false;
    }
    if (isInitial(terminal - 1)) {
      return true;
    }
    var openness = abbreviation(terminal);
    if (openness == null) {
      return false;
    }
    boolean number = tokens.get(next).kind() == Kind.NUMBER;
    return switch (openness) {
      case ANY -> true;
      case NUMBER -> number;
      case NONE -> false;
      case BY_NUMBER_BEFORE -> terminal < 2 || tokens.get(terminal - 2).kind() != Kind.NUMBER;
      case BY_AND_BEFORE -> terminal < 2 || !tokens.get(terminal - 2).text().equals("и");
    };
  }

  /** One capital letter, or the second of a double initial: «К.», «Н.-Ә.». */
  private boolean isInitial(int i) {
    String word = tokens.get(i).text();
    boolean single = word.length() == 1 || word.equals("Дж") || word.equals("Дз");
    return single && Character.isUpperCase(word.charAt(0));
  }

  /** «т.е.» and «и.о.» are three tokens before the last stop, «млн.» is one. */
  private Abbreviations.Openness abbreviation(int terminal) {
    String word = tokens.get(terminal - 1).text();
    if (terminal >= 3
        && tokens.get(terminal - 2).text().equals(".")
        && tokens.get(terminal - 3).span().end() == tokens.get(terminal - 2).span().start()) {
      var compound = Abbreviations.of(tokens.get(terminal - 3).text() + "." + word);
      if (compound != null) {
        return compound;
      }
    }
    return Abbreviations.of(word);
  }
}
