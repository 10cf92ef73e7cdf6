package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/** Futures that commit: «построим», «будет запущен до мая», «билеты станут продавать». */
final class Futures {

  private final Utterance said;
  private final Stretch stretch;
  private final Clause clause;
  private final Line line;
  private final Vagueness vagueness;
  private final List<Draft> found = new ArrayList<>();

  Futures(Utterance said, Vagueness vagueness) {
    this.said = said;
    this.stretch = said.stretch();
    this.clause = said.clause();
    this.line = said.line();
    this.vagueness = vagueness;
  }

  /** The first future of the clause if it commits; empty otherwise. */
  List<Draft> read() {
    future();
    return found;
  }

  private void future() {
    for (int at = clause.from(); at < clause.to(); at++) {
      if (!clause.reads(at)) {
        continue;
      }
      if (isScheduled(at)) {
        addFuture(at, Set.of());
        return;
      }
      if (!line.isFuture(at)) {
        continue;
      }
      if (needs(line, at) && hasInfinitive(at)) {
        return;
      }
      boolean told = line.best(at, reading -> reading.person() == 2);
      if (!told && saysWhat(at) && !isAsked(at) && !line.is(said.start(), "без")) {
        addFuture(at, doubts(at));
      }
      return;
    }
  }

  /** «понадобится», «придётся»: what has to be done is their infinitive. */
  static boolean needs(Line line, int at) {
    return line.starts(at, "понадоб", "потребуется", "придется", "предстоит");
  }

  private boolean hasInfinitive(int verb) {
    for (int at = verb + 1; at < clause.to(); at++) {
      if (line.isInfinitive(at)) {
        return true;
      }
    }
    return false;
  }

  /** «достроим, запустим»: a verb alone takes up the clause before. */
  private boolean saysWhat(int verb) {
    for (int at = clause.from(); at < clause.to(); at++) {
      if (at != verb && (line.isWord(at) || line.isNumber(at)) && !line.is(at, "и", "мы", "не")) {
        return true;
      }
    }
    return false;
  }

  private boolean isScheduled(int at) {
    if (!line.best(at, reading -> reading.person() == 3)
        || line.is(at - 1, "не")
        || !WordGroup.SCHEDULED.has(line.lemma(at))) {
      return false;
    }
    return stretch.marks().within(clause.from(), clause.to()).stream()
        .anyMatch(deadline -> deadline.date() != null);
  }

  /** Why the future may commit nobody; empty where it does. */
  private Set<Doubt> doubts(int at) {
    var doubts = EnumSet.noneOf(Doubt.class);
    if (hedged() || isGuess()) {
      doubts.add(Doubt.HEDGED);
    }
    if (isEmptyPromise()) {
      doubts.add(Doubt.EMPTY);
    }
    var reading = line.word(at).best();
    var lemma = reading.plain();
    boolean measured = said.isMeasured();
    boolean negative = line.is(at - 1, "не");
    if (lemma.equals("быть") || lemma.equals("стать")) {
      if (!auxiliary(at, reading.person(), measured, negative)) {
        doubts.add(foretellsState() ? Doubt.FORECAST : Doubt.UNMEASURED);
      }
    } else if (reading.person() == 1) {
      firstPerson(at, measured, negative, doubts);
    } else {
      thirdPerson(at, measured, negative, doubts);
    }
    return doubts;
  }

  private void firstPerson(int at, boolean measured, boolean negative, Set<Doubt> doubts) {
    var reading = line.word(at).best();
    var lemma = reading.plain();
    if (reading.number() != Number.PLURAL && !measured) {
      doubts.add(Doubt.UNMEASURED);
    }
    if (WordGroup.TALK.has(lemma) && !(measured && lemma.equals("вернуться"))) {
      doubts.add(Doubt.TALK);
    }
    if (negative && !measured && !WordGroup.KEPT_OFF.has(lemma)) {
      doubts.add(Doubt.NEGATED);
    }
    if (clause.to() - clause.from() <= 1) {
      doubts.add(Doubt.BARE);
    }
  }

  private void thirdPerson(int at, boolean measured, boolean negative, Set<Doubt> doubts) {
    var reading = line.word(at).best();
    var lemma = reading.plain();
    if (negative && !measured) {
      doubts.add(Doubt.NEGATED);
    }
    boolean indefinite =
        reading.number() == Number.PLURAL
            && !lemma.endsWith("ся")
            && !(WordGroup.INTRANSITIVE.has(lemma)
                ? FutureSubjects.isThere(clause, line)
                : FutureSubjects.isClear(clause, line));
    if (!indefinite && !measured && !isDueFrom(at)) {
      doubts.add(Doubt.UNMEASURED);
    }
    if (foretells(line, at)) {
      doubts.add(Doubt.FORECAST);
    }
  }

  /**
   * «в скором времени министры представят план»: an official who is told a term, if no date;
   * «правительство решит эту проблему»: a body.
   */
  private boolean isDueFrom(int verb) {
    var subject = SubjectPhrase.of(line, clause.from(), verb);
    boolean body =
        subject != null
            && subject.mention() != null
            && subject.mention().form() == Mention.Form.BODY;
    return body
        || subject != null
            && subject.mention() != null
            && !stretch.marks().within(clause.from(), clause.to()).isEmpty();
  }

  /** «никто не знал, с какой бедой столкнёмся»: what is asked is not said. */
  private boolean isAsked(int verb) {
    for (int at = clause.from(); at < verb; at++) {
      boolean asks =
          Clauses.asks(line, at)
              && (line.is(at - 1, ",")
                  || line.is(at - 2, ",") && line.isPart(at - 1, PartOfSpeech.PREPOSITION));
      if (asks) {
        return true;
      }
    }
    return false;
  }

  private boolean hedged() {
    for (int at = clause.from(); at < clause.to(); at++) {
      if (clause.reads(at) && WordGroup.HEDGE.has(line, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the third-person future tells what will happen, not what will be done. */
  static boolean foretells(Line line, int verb) {
    var lemma = line.lemma(verb);
    boolean done = lemma.equals("привести") && line.is(verb + 1, "в");
    return WordGroup.FORECAST.has(lemma) && !done;
  }

  /** «будет создан фонд»: a result that is there or not, even without a date. */
  private boolean makes() {
    for (int at = clause.from(); at < clause.to(); at++) {
      boolean made =
          clause.reads(at)
              && line.any(
                  at,
                  reading ->
                      reading.partOfSpeech() == PartOfSpeech.SHORT
                          && WordGroup.MADE.has(reading.plain()));
      if (made || clause.reads(at) && WordGroup.MADE.has(line, at)) {
        return true;
      }
    }
    return false;
  }

  /** «будут жить полтора миллиона»: the infinitive foretells. */
  private boolean foretellsState() {
    for (int at = clause.from(); at < clause.to(); at++) {
      if (clause.reads(at) && line.isInfinitive(at) && WordGroup.FORECAST.has(line, at)) {
        return true;
      }
    }
    return false;
  }

  /** «предположил, что»: the speaker foretells. */
  private boolean isGuess() {
    var quote = stretch.quote();
    var cue = quote == null || quote.cue() == null ? null : quote.cue();
    if (cue == null || !line.span().contains(cue)) {
      return false;
    }
    int at = line.indexAt(cue.start());
    return line.any(at, reading -> WordGroup.GUESS.has(reading.plain()));
  }

  /** «ожидается, что»: said before the clause. */
  private boolean hopes() {
    for (int at = stretch.from(); at < stretch.to(); at++) {
      if (WordGroup.HEDGE.has(line, at)) {
        return true;
      }
    }
    return false;
  }

  /** «будет запущен», «станут назначать», «поднимать не будем», «отключений не будет». */
  private boolean auxiliary(int at, int person, boolean measured, boolean negative) {
    boolean passive = false;
    boolean infinitive = false;
    for (int k = clause.from(); k < clause.to(); k++) {
      if (!clause.reads(k)) {
        continue;
      }
      passive |=
          line.any(
              k,
              reading -> reading.partOfSpeech() == PartOfSpeech.SHORT && reading.is(Trait.PASSIVE));
      infinitive |= line.isInfinitive(k);
    }
    if (passive) {
      return measured || !negative && makes();
    }
    if (infinitive) {
      if (foretellsState()) {
        return false;
      }
      boolean plural = line.best(at, reading -> reading.number() == Number.PLURAL);
      if (negative && person == 1 && stretch.marks().within(clause.from(), clause.to()).isEmpty()) {
        return false;
      }
      return measured
          || plural && person == 3 && !negative && !FutureSubjects.isClear(clause, line)
          || nobody(at);
    }
    boolean anyDeadline = !stretch.marks().within(clause.from(), clause.to()).isEmpty();
    return person == 3 && anyDeadline && (negative || isReady());
  }

  /** «будут сделаны выводы», «будет учтено»: nothing that could be checked. */
  private boolean isEmptyPromise() {
    for (int at = clause.from(); at < clause.to(); at++) {
      if (WordGroup.EMPTY.has(line, at) || line.is(at, "в") && line.is(at + 1, "случае")) {
        return true;
      }
    }
    return false;
  }

  /** «Полоса будет готова в третьем квартале». */
  private boolean isReady() {
    for (int at = clause.from(); at < clause.to(); at++) {
      if (clause.reads(at)
          && line.starts(at, "готов", "доступ", "открыт")
          && line.isPart(at, PartOfSpeech.SHORT)) {
        return true;
      }
    }
    return false;
  }

  /** «Никто не будет заставлять»: a promise that somebody could break. */
  private boolean nobody(int at) {
    for (int k = clause.from(); k < at; k++) {
      if (line.is(k, "никто", "никого")) {
        return true;
      }
    }
    return false;
  }

  /** What a finite verb says is to be done: its clause without what stands before it as a frame. */
  static Action action(Utterance said, int verb) {
    var marks = said.stretch().marks();
    var clause = said.clause();
    int from = FutureFrame.start(said, verb);
    int end = ActionEnd.reason(said.line(), marks, verb, clause.to());
    int to = new Actions(said.line(), marks, ObjectCase.DATIVE, end).trim(from, end);
    var deadline = Marks.strongest(OwnDeadlines.of(said.line(), marks, clause.from(), to));
    return new Action(verb, from, to, List.of(), deadline, List.of());
  }

  private void addFuture(int verb, Set<Doubt> doubts) {
    said.addTo(
        found,
        vagueness,
        FutureFrame.isLet(said, verb) ? Directive.Kind.DIRECTIVE : Directive.Kind.PLEDGE,
        action(said, verb),
        null,
        hopes() ? 0.6 : line.best(verb, reading -> reading.person() == 1) ? 0.88 : 0.8);
    doubts.forEach(doubt -> found.replaceAll(draft -> draft.doubted(true, doubt)));
  }
}
