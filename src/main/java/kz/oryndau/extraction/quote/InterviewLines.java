package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.oryndau.extraction.quote.Piece.Style;

/**
 * Tells the questions and answers of an interview whose answers have no marks of their own, or run
 * over several paragraphs of which only the first has a dash.
 */
final class InterviewLines {

  private static final int FEWEST_QUESTIONS = 3;

  /** Without dashes more questions are needed: authors ask their readers too. */
  private static final int FEWEST_PLAIN_QUESTIONS = 4;

  private static final int LONGEST_QUESTION = 70;

  private final List<Line> lines;
  private final List<List<Piece>> pieces;
  private final Predicate<Line> firstPerson;

  InterviewLines(List<Line> lines, List<List<Piece>> pieces, Predicate<Line> firstPerson) {
    this.lines = lines;
    this.pieces = pieces;
    this.firstPerson = firstPerson;
  }

  /** Sets the pieces of questions and answers anew where the article is such an interview. */
  void mark() {
    var dashed = where(i -> lines.get(i).isDash(0));
    if (dashed.stream().anyMatch(this::hasClause)) {
      return;
    }
    var plain = where(i -> isPlainQuestion(i));
    if (dashed.size() >= FEWEST_QUESTIONS && mostly(dashed, this::asks)) {
      mark(dashed, List.of());
    } else if (alternate(dashed)) {
      mark(every(dashed, 0), every(dashed, 1));
    } else if (dashed.isEmpty()
        && plain.size() >= FEWEST_PLAIN_QUESTIONS
        && mostly(plain, question -> firstPerson.test(lines.get(question + 1)))) {
      mark(plain, List.of());
    }
  }

  private List<Integer> where(IntPredicate fits) {
    return IntStream.range(0, lines.size()).filter(fits).boxed().toList();
  }

  private boolean hasClause(int i) {
    return pieces.get(i).stream().anyMatch(piece -> piece.clause() != null);
  }

  private boolean asks(int i) {
    var line = lines.get(i);
    return IntStream.range(0, line.size()).anyMatch(word -> line.is(word, "?"));
  }

  private boolean isPlainQuestion(int i) {
    var line = lines.get(i);
    return i + 1 < lines.size()
        && line.is(line.size() - 1, "?")
        && line.letterWords(0, line.size()) <= LONGEST_QUESTION
        && !lines.get(i + 1).is(lines.get(i + 1).size() - 1, "?");
  }

  private static boolean mostly(List<Integer> lines, Predicate<Integer> fits) {
    return lines.stream().filter(fits).count() * 3 >= lines.size() * 2L;
  }

  /** Question and answer in turn, each after a dash; paragraphs without one lie between them. */
  private boolean alternate(List<Integer> dashed) {
    var questions = every(dashed, 0);
    var answers = every(dashed, 1);
    boolean gaps =
        dashed.size() > 1 && dashed.get(dashed.size() - 1) - dashed.get(0) >= dashed.size();
    return gaps
        && questions.size() >= FEWEST_QUESTIONS
        && mostly(questions, this::asks)
        && !answers.stream().allMatch(this::asks);
  }

  private static List<Integer> every(List<Integer> all, int first) {
    List<Integer> some = new ArrayList<>();
    for (int i = first; i < all.size(); i += 2) {
      some.add(all.get(i));
    }
    return some;
  }

  /**
   * Answers run from behind a question, or from a line with a dash, to the next question; a
   * paragraph without a dash among dashed answers must tell itself that he speaks.
   */
  private void mark(List<Integer> questions, List<Integer> starts) {
    boolean answering = false;
    for (int i = questions.get(0); i < lines.size(); i++) {
      if (questions.contains(i)) {
        pieces.set(i, List.of(whole(lines.get(i), Style.QUESTION)));
        answering = starts.isEmpty();
      } else {
        answering |= starts.contains(i);
        boolean told = !starts.isEmpty() && !starts.contains(i) && !firstPerson.test(lines.get(i));
        if (answering && !told && isSpoken(lines.get(i))) {
          pieces.set(i, List.of(whole(lines.get(i), Style.ANSWER)));
        }
      }
    }
  }

  /** No section heading and no signature. */
  private static boolean isSpoken(Line line) {
    return line.isTerminal(line.size() - 1) || line.isQuote(line.size() - 1) || line.isDash(0);
  }

  private static Piece whole(Line line, Style style) {
    int from = line.isDash(0) ? 1 : 0;
    int to = line.withoutRemark(from, line.size());
    while (to > from + 1 && line.is(to - 1, ".")) {
      to--;
    }
    return new Piece(line, from, to, style, null, false, false);
  }
}
