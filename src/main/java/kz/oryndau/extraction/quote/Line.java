package kz.oryndau.extraction.quote;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Word;
import kz.oryndau.extraction.text.Passage;
import kz.oryndau.extraction.text.PlainText;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.Token;

/**
 * The words of one passage in a row, whatever sentences they stand in: a quote and its reporting
 * clause cross the borders of sentences. Indices count words and marks alike.
 */
final class Line {

  private static final String DASHES = "-–—―−‒";
  private static final String QUOTES = "«»‹›„“”‟\"";
  private static final String TERMINALS = ".!?…";
  private static final Set<String> LINKS = Set.of("но", "оно", "ли", "да");
  private static final char NO_MARK = 0;
  private static final Set<String> ENDING_ABBREVIATIONS = Set.of("г", "т", "д", "п", "р", "гг");

  private final Passage passage;
  private final Word[] words;
  private final String[] lower;

  /** The first unit of each mark; no unit where a word or a number stands. */
  private final char[] marks;

  /** How many words of letters stand before each index. */
  private final int[] lettersBefore;

  private final boolean[] opensSentence;
  private final Mention[] mentionAt;
  private final Cue[] cues;
  private final boolean[] cueKnown;

  /**
   * A line.
   *
   * @param passage what it is made of
   * @param sentences the words of each of its sentences
   * @param mentions those inside it, in reading order
   */
  Line(Passage passage, List<List<Word>> sentences, List<Mention> mentions) {
    this.passage = passage;
    int size = 0;
    for (var sentence : sentences) {
      size += sentence.size();
    }
    this.words = new Word[size];
    this.lower = new String[size];
    this.marks = new char[size];
    this.lettersBefore = new int[size + 1];
    this.opensSentence = new boolean[size + 1];
    opensSentence[size] = true;
    int at = 0;
    for (var sentence : sentences) {
      opensSentence[at] = true;
      for (int i = 0; i < sentence.size(); i++) {
        add(at++, sentence.get(i));
      }
    }
    this.cues = new Cue[size];
    this.cueKnown = new boolean[size];
    this.mentionAt = new Mention[size];
    int next = 0;
    for (var mention : mentions) {
      if (isNoName(mention)) {
        continue;
      }
      while (next < size && start(next) < mention.span().start()) {
        next++;
      }
      for (int i = next; i < size && start(i) < mention.span().end(); i++) {
        mentionAt[i] = mention;
      }
    }
  }

  private void add(int i, Word word) {
    var token = word.token();
    words[i] = word;
    lower[i] = token.folded();
    marks[i] = token.kind() == Token.Kind.MARK ? token.text().charAt(0) : NO_MARK;
    lettersBefore[i + 1] = lettersBefore[i] + (token.kind() == Token.Kind.WORD ? 1 : 0);
  }

  /** A word that only looks like a surname where it opens a sentence, which «ли» never does. */
  private boolean isNoName(Mention mention) {
    if (mention.form() != Mention.Form.NAME) {
      return false;
    }
    int first = indexAt(mention.span().start());
    return isLinkWord(first) && !is(first, "ли") && isOne(mention);
  }

  /** «Но», «да»: surnames too, but where a sentence opens with one it only links. */
  boolean isLinkWord(int i) {
    return isIn(i, LINKS);
  }

  private boolean isOne(Mention mention) {
    int first = indexAt(mention.span().start());
    return first < size() && end(first) == mention.span().end();
  }

  /** Lower case, «ё» as «е». */
  static String folded(String word) {
    return PlainText.folded(word);
  }

  Passage passage() {
    return passage;
  }

  int size() {
    return words.length;
  }

  Word word(int i) {
    return words[i];
  }

  int start(int i) {
    return words[i].token().span().start();
  }

  int end(int i) {
    return words[i].token().span().end();
  }

  /** The stretch from word {@code from} to before word {@code to}; there must be one. */
  Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }

  /** The word as it stands. */
  String text(int i) {
    return words[i].token().text();
  }

  /** The word in lower case with «е» for «ё»; empty outside the line. */
  String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  boolean is(int i, String... any) {
    var word = lower(i);
    for (var one : any) {
      if (one.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The same for many words: one look-up. */
  boolean isIn(int i, Set<String> any) {
    return any.contains(lower(i));
  }

  /** Index of the first word that starts at the offset or after it. */
  int indexAt(int offset) {
    int low = 0;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a sentence starts with word {@code i}; true behind the last word. */
  boolean opensSentence(int i) {
    return opensSentence[i];
  }

  /** Index behind the sentence that word {@code i} stands in, at most {@code limit}. */
  int sentenceEnd(int i, int limit) {
    int end = i + 1;
    while (end < limit && !opensSentence[end]) {
      end++;
    }
    return Math.min(end, limit);
  }

  /** The mention that covers word {@code i}, or null. */
  Mention mention(int i) {
    return i >= 0 && i < mentionAt.length ? mentionAt[i] : null;
  }

  /** Whether a mention starts with word {@code i}. */
  boolean opensMention(int i) {
    return mention(i) != null && mention(i) != mention(i - 1);
  }

  /** Index behind the mention that covers word {@code i}. */
  int mentionEnd(int i) {
    var mention = mention(i);
    int end = i;
    while (end < size() && mention(end) == mention) {
      end++;
    }
    return end;
  }

  boolean isDash(int i) {
    return isMark(i, DASHES);
  }

  boolean isQuote(int i) {
    return isMark(i, QUOTES);
  }

  /** Ends a sentence; the full stop of «г.» does not. */
  boolean isTerminal(int i) {
    return isMark(i, TERMINALS)
        && !(lower(i).equals(".") && ENDING_ABBREVIATIONS.contains(lower(i - 1)) && !lastWord(i));
  }

  private boolean lastWord(int i) {
    return i == size() - 1;
  }

  boolean isComma(int i) {
    return lower(i).equals(",");
  }

  /** A word of letters. */
  boolean isWord(int i) {
    return i >= 0 && i < words.length && lettersBefore[i] < lettersBefore[i + 1];
  }

  boolean isMark(int i) {
    return i >= 0 && i < words.length && words[i].token().kind() == Token.Kind.MARK;
  }

  private boolean isMark(int i, String these) {
    return i >= 0 && i < marks.length && marks[i] != NO_MARK && these.indexOf(marks[i]) >= 0;
  }

  /** Starts with a small letter. */
  boolean isSmall(int i) {
    return isWord(i) && Character.isLowerCase(text(i).charAt(0));
  }

  /** Starts with a capital letter. */
  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text(i).charAt(0));
  }

  /** What the list has at word {@code i}, looked up once: every reader of the line asks anew. */
  Cue cue(int i, ReportingWords list) {
    if (!cueKnown[i]) {
      cues[i] = list.find(this, i);
      cueKnown[i] = true;
    }
    return cues[i];
  }

  /** Whether any reading of the word fits. */
  boolean reads(int i, Predicate<Reading> fits) {
    if (isWord(i)) {
      var readings = words[i].readings();
      for (int at = 0; at < readings.size(); at++) {
        if (fits.test(readings.get(at))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Number of words of letters between the two indices. */
  int letterWords(int from, int to) {
    int start = Math.max(from, 0);
    int end = Math.min(to, size());
    return start < end ? lettersBefore[end] - lettersBefore[start] : 0;
  }

  /**
   * End of a spoken stretch without the record keeper's remark behind it: «… мастерской. (Смех.)».
   */
  int withoutRemark(int from, int to) {
    int open = to - 1;
    while (is(to - 1, ")") && open > from && !is(open, "(")) {
      open--;
    }
    return open > from && is(open, "(") && isTerminal(open - 1) ? open : to;
  }
}
