package kz.oryndau.extraction.directive;

import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.text.Span;

/**
 * One clause of a speaker's own words.
 *
 * @param stretch the words of the speaker in the sentence
 * @param clause the clause that is read
 * @param orders whether what is needed is ordered here
 * @param addressed whom the speaker turned to before; null if nobody
 */
record Utterance(Stretch stretch, Clause clause, boolean orders, Party addressed) {

  Line line() {
    return stretch.line();
  }

  /** Behind marks and words of order at the beginning: «Во-вторых,», «и». */
  int start() {
    var line = line();
    int at = clause.from();
    while (at + 2 < clause.to() && line.is(at, "между") && line.is(at + 1, "тем")) {
      at += 2;
    }
    while (at < clause.to() && line.isMark(at) && !line.is(at, "«", "\"", "“", "„")) {
      at++;
    }
    int vocative = stretch.isDirect() ? vocativeEnd(at) : at;
    return vocative < clause.to() ? vocative : at;
  }

  /** Index behind «Айдос Сейпенович,»; the index itself where nobody is turned to. */
  private int vocativeEnd(int from) {
    int end = from;
    while (end < clause.to()
        && line().isCapital(end)
        && line()
            .best(
                end,
                reading ->
                    reading.is(Trait.GIVEN_NAME)
                        || reading.is(Trait.PATRONYMIC)
                        || reading.is(Trait.SURNAME))) {
      end++;
    }
    return end > from && line().is(end, ",") ? end + 1 : from;
  }

  boolean hasNoun(int from, int to) {
    for (int at = from; at < to; at++) {
      if (clause.skips(at)) {
        continue;
      }
      if (line().isPart(at, PartOfSpeech.NOUN)
          || line().isPart(at, PartOfSpeech.NUMERAL)
          || line().mention(at) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Index of the object that stands before the verb of the clause; −1 where only phrases with a
   * preposition do: «За счёт фонда планируется построить».
   */
  int objectIn(int from, int to) {
    if (!hasNoun(from, to)) {
      return -1;
    }
    if (!line().isPart(from, PartOfSpeech.PREPOSITION)) {
      return from;
    }
    for (int at = from + 1; at < to; at++) {
      boolean direct =
          line().isNumber(at) && !line().is(at - 1, "(")
              || line().isPart(at, PartOfSpeech.NUMERAL)
              || line().isPart(at, PartOfSpeech.NOUN)
                  && (line().bestCase(at, Case.ACCUSATIVE) || line().bestCase(at, Case.NOMINATIVE));
      int first = at;
      while (first > from && line().isPart(first - 1, PartOfSpeech.ADJECTIVE)) {
        first--;
      }
      if (direct && !line().isPart(first - 1, PartOfSpeech.PREPOSITION)) {
        return first;
      }
    }
    return -1;
  }

  /** Whether the subject can act: somebody named, or a noun for living beings. */
  boolean isAgent(Party subject) {
    if (subject.mention() != null) {
      return true;
    }
    for (int at = subject.from(); at < subject.to(); at++) {
      boolean animate =
          line()
              .best(
                  at,
                  reading ->
                      reading.is(Trait.ANIMATE) && reading.grammaticalCase() == Case.NOMINATIVE);
      if (animate) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause names a number, a date or a frequency. */
  boolean isMeasured() {
    for (var deadline : stretch.marks().within(clause.from(), clause.to())) {
      if (deadline.date() != null || deadline.recurring() != null) {
        return true;
      }
    }
    for (int at = clause.from(); at < clause.to(); at++) {
      if (clause.reads(at) && (line().isNumber(at) || NumberWords.isNumber(line().lower(at)))) {
        return true;
      }
    }
    return false;
  }

  /** The action as the speaker's own; the cue is null where there is none. */
  Draft draft(Directive.Kind kind, Action action, Span cue, double confidence) {
    return new Draft(
        kind, line(), action, stretch.speaker(), cue, stretch.quote(), false, confidence);
  }

  /** «пора кончать», «нельзя отписываться»: a verb alone names nothing to check. */
  private boolean saysWhat(Action action) {
    return action.to() - action.head() > 1
        || hasNoun(action.from(), action.head())
        || action.deadline() != null;
  }

  /** Adds the action, in doubt where nobody could check it; the cue is null where there is none. */
  void addTo(
      List<Draft> found,
      Vagueness vagueness,
      Directive.Kind kind,
      Action action,
      Cue cue,
      double confidence) {
    boolean ordered = kind == Directive.Kind.DIRECTIVE;
    var span = cue == null ? null : line().span(cue.verb(), cue.verb() + 1);
    found.add(
        draft(kind, action, span, confidence)
            .doubted(vagueness.isVague(line(), action, ordered), Doubt.VAGUE)
            .doubted(!ordered && !saysWhat(action), Doubt.BARE));
  }
}
