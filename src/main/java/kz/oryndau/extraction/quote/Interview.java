package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.text.Passage.Role;

/** An interview in dashed paragraphs: question, answer, question, answer. */
final class Interview {

  private static final int SHORTEST = 4;

  /** So many tell an interview where the rest of what the reporter says is no question. */
  private static final int FEWEST_QUESTIONS = 3;

  private final Memory memory;
  private final List<Line> lines;
  private long plainQuestions = -1;

  /** The official person named first; null until somebody asks. */
  private Optional<String> first;

  Interview(Memory memory, List<Line> lines) {
    this.memory = memory;
    this.lines = lines;
  }

  /** Who answers in the run; null if it is no interview. */
  String interviewee(List<Piece> run) {
    boolean asked = endsWithQuestion(run.get(0).line()) && asksYou(run.get(0).line());
    if (run.size() < (asked ? 2 : SHORTEST)
        || run.stream().anyMatch(piece -> piece.clause() != null)) {
      return null;
    }
    int questions = 0;
    boolean answered = true;
    for (int i = 0; i < run.size(); i++) {
      questions += i % 2 == 0 && hasQuestion(run.get(i)) ? 1 : 0;
      answered &= i % 2 == 0 || !endsWithQuestion(run.get(i).line());
    }
    boolean inTurn = answered && run.size() % 2 == 0 && questions >= FEWEST_QUESTIONS;
    if (questions * 3 < run.size() && !inTurn) {
      return null;
    }
    var known = introduced();
    return known == null ? addressed(run.get(0)) : known;
  }

  /** «Иван Иванович, горожане ждут воды»: whom the first question calls by name; null if nobody. */
  private String addressed(Piece question) {
    var mention = question.line().mention(question.from());
    return mention != null
            && memory.isPerson(mention.actor())
            && question.line().isComma(question.line().mentionEnd(question.from()))
        ? mention.actor()
        : null;
  }

  private static boolean hasQuestion(Piece piece) {
    for (int i = piece.from(); i < piece.to(); i++) {
      if (piece.line().is(i, "?")) {
        return true;
      }
    }
    return false;
  }

  /** The official person who is named first, in the headline or the lines before the talk. */
  String introduced() {
    if (first == null) {
      first = Optional.ofNullable(firstOfficial());
    }
    return first.orElse(null);
  }

  private String firstOfficial() {
    for (var line : lines) {
      if (line.passage().role() != Role.NOISE) {
        for (int i = 0; i < line.size(); i++) {
          Mention mention = line.mention(i);
          if (mention != null
              && memory.isPerson(mention.actor())
              && memory.isOfficial(mention.actor())) {
            return mention.actor();
          }
        }
      }
    }
    return null;
  }

  /**
   * Who answers where the questions stand without a dash and only the answers have one; null if the
   * narration before the answer is no question or the article has too few of them.
   */
  String answering(Piece before) {
    return before != null
            && !before.isSpeech()
            && endsWithQuestion(before.line())
            && (asksYou(before.line()) || plainQuestions() >= SHORTEST)
        ? introduced()
        : null;
  }

  /** «Как вы оцениваете …?» is asked of somebody who then answers. */
  private static boolean asksYou(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, "вы", "вас", "вам", "вами", "ваш", "ваша", "ваше", "ваши", "вашего")) {
        return true;
      }
    }
    return false;
  }

  private long plainQuestions() {
    if (plainQuestions < 0) {
      plainQuestions = 0;
      for (int i = 0; i + 1 < lines.size(); i++) {
        var line = lines.get(i);
        if (line.size() > 0
            && !line.isDash(0)
            && endsWithQuestion(line)
            && lines.get(i + 1).isDash(0)) {
          plainQuestions++;
        }
      }
    }
    return plainQuestions;
  }

  private static boolean endsWithQuestion(Line line) {
    return line.is(line.size() - 1, "?");
  }

  /** The answers, each a speech of one paragraph. */
  List<List<Piece>> answers(List<Piece> run) {
    List<List<Piece>> answers = new ArrayList<>();
    for (int i = 1; i < run.size(); i += 2) {
      answers.add(List.of(run.get(i)));
    }
    return answers;
  }
}
