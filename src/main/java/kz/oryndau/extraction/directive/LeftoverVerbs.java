package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.directive.Leftovers.Leftover;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;
import kz.oryndau.extraction.quote.Quote.VerbClass;

/**
 * Infinitives, futures, commands, dated presents and «чтобы …» of a clause, whatever stands around
 * them.
 */
final class LeftoverVerbs {

  /** «хочу обратиться к акимам, чтобы …»: what asks stands so near before the comma. */
  private static final int FARTHEST_DEMAND = 15;

  /** What belongs to a verb stands so near. */
  private static final int FARTHEST = 40;

  private static final int UNKNOWN = -2;

  private final Utterance said;
  private final Stretch stretch;
  private final Clause clause;
  private final Line line;
  private final CueWords cues;
  private final List<Leftover> found = new ArrayList<>();

  /** The first word that governs an infinitive, looked up once; −1 if there is none. */
  private int firstGovernor = UNKNOWN;

  /** The last future, looked up once; −1 if there is none. */
  private int lastFuture = UNKNOWN;

  /** Whether the clause has a date and a number, looked up once; null before. */
  private Boolean dated;

  private Boolean counted;

  /** Whether a finite verb was taken: its action goes to the end of the clause. */
  private boolean finite;

  /** The last infinitive; −1 if there is none. */
  private final int lastInfinitive;

  LeftoverVerbs(Utterance said, CueWords cues) {
    this.said = said;
    this.stretch = said.stretch();
    this.clause = said.clause();
    this.line = said.line();
    this.cues = cues;
    this.lastInfinitive = lastInfinitive();
  }

  /** In reading order. */
  List<Leftover> read() {
    if (line.is(said.start(), "чтобы")) {
      demanded();
      return found;
    }
    int behind = clause.from();
    for (int at = clause.from(); at < clause.to(); at++) {
      if (at >= behind && !clause.skips(at) && line.mention(at) == null) {
        behind = Math.max(behind, read(at));
      }
    }
    return found;
  }

  /** Index behind the verb if one stands here. */
  private int read(int at) {
    if (line.isInfinitive(at)) {
      return infinitives(at);
    }
    if (finite) {
      return at + 1;
    }
    if (isCommand(at)) {
      add(Directive.Kind.DIRECTIVE, at);
    } else if (line.isFuture(at) && !isTold(at) && !(needs(at) && hasInfinitive(at))) {
      add(kindOf(at), at);
    } else if (isAnnounced(at)) {
      add(kindOf(at), at);
    }
    return at + 1;
  }

  /** «пусть начнут», «доложишь завтра»: somebody else is told to do it. */
  private Directive.Kind kindOf(int verb) {
    boolean told =
        FutureFrame.isLet(said, verb) || line.best(verb, reading -> reading.person() == 2);
    return told ? Directive.Kind.DIRECTIVE : Directive.Kind.PLEDGE;
  }

  private void add(Directive.Kind kind, int verb) {
    finite = true;
    found.add(new Leftover(kind, Futures.action(said, verb)));
  }

  private int infinitives(int at) {
    var kind = stretch.quote() == null ? Directive.Kind.DIRECTIVE : Directive.Kind.OBLIGATION;
    boolean governed = isGoverned(at);
    int limit = governed ? clause.to() : governorBehind(at);
    var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, limit);
    int behind = at + 1;
    for (var action : reader.read(governed ? at : said.start())) {
      boolean first = governed && behind == at + 1;
      found.add(new Leftover(kind, first ? withObject(action) : action));
      behind = Math.max(behind, action.head() + 1);
    }
    return behind;
  }

  /** «Вторую партию планируют доставить»: with the object before what governs the verb. */
  private Action withObject(Action action) {
    for (int at = Math.max(said.start(), action.from() - FARTHEST); at < action.from(); at++) {
      var cue = clause.reads(at) && line.isWord(at) ? line.cue(at, cues) : null;
      if (cue == null || cue.kind() != Kind.PLAN && cue.kind() != Kind.NEED) {
        continue;
      }
      var marks = stretch.marks();
      int front = new Zone(line, marks, ObjectCase.DATIVE).read(said.start(), cue.from()).start;
      int start =
          front < cue.from() ? FrontObjects.start(line, marks, front, cue, action) : action.from();
      return action.withFrom(start);
    }
    return action;
  }

  /** «решили закрыть», «план закрыть»; not «свалку закрыть», whose object stands in front. */
  private boolean isGoverned(int infinitive) {
    firstGovernor = firstGovernor == UNKNOWN ? firstGovernor() : firstGovernor;
    return firstGovernor >= 0 && firstGovernor < infinitive;
  }

  private int firstGovernor() {
    for (int at = said.start(); at < clause.to(); at++) {
      boolean governs =
          !clause.skips(at)
              && (line.isFinite(at)
                  || line.isWord(at) && line.cue(at, cues) != null
                  || line.best(at, reading -> WordGroup.TASK.has(reading.plain())));
      if (governs) {
        return at;
      }
    }
    return -1;
  }

  /** «Проверить столовые он поручил вчера»: index behind the action where its order follows. */
  private int governorBehind(int infinitive) {
    for (int at = infinitive + 1; at < Math.min(clause.to(), infinitive + FARTHEST); at++) {
      if (clause.reads(at) && line.isFinite(at) && isOrder(at)) {
        int subject = at;
        while (subject > infinitive + 1 && line.mention(subject - 1) != null) {
          subject--;
        }
        return line.is(at - 1, "он", "она", "они", "мы", "я") ? at - 1 : subject;
      }
    }
    return clause.to();
  }

  /** «Проверить столовые поручил премьер», not «Закончить работы планируют осенью». */
  private boolean isOrder(int verb) {
    var cue = line.cue(verb, cues);
    boolean orders =
        cue != null
            && (cue.kind() == Kind.ORDER || cue.kind() == Kind.PASSIVE || cue.kind() == Kind.ASK);
    return orders
        || line.mention(verb - 1) != null
            && line.mention(verb - 1).grammaticalCase() == Case.NOMINATIVE
        || line.is(verb - 1, "он", "она", "они", "мы", "я");
  }

  /** «понадобится принять», «придётся закрыть»: the infinitive is the action. */
  private boolean needs(int at) {
    return Futures.needs(line, at);
  }

  private boolean isTold(int at) {
    return line.best(at, reading -> reading.person() == 2) && !stretch.isDirect();
  }

  private boolean isCommand(int at) {
    if (line.is(at, "давайте", "давай") && at < clause.to() - 1) {
      return false;
    }
    boolean imperative = line.best(at, reading -> reading.form() == VerbForm.IMPERATIVE);
    if (!imperative && !stretch.isDirect()) {
      return false;
    }
    boolean plural =
        line.any(
            at,
            reading ->
                reading.form() == VerbForm.IMPERATIVE && reading.number() != Number.SINGULAR);
    return imperative && (plural || stretch.isDirect())
        || plural && stretch.isDirect() && line.lower(at).matches(".*те(сь)?");
  }

  /** «с понедельника собираемся», «вводится карантин», «арендуем»: what the present announces. */
  private boolean isAnnounced(int at) {
    if (stretch.quote() != null && isOurs(at) && isPerfectiveFuture(at)) {
      return true;
    }
    boolean present =
        line.best(at, reading -> isPresent(reading.form())) && line.isPart(at, PartOfSpeech.VERB);
    return present
        && !hasInfinitive(at)
        && !hasFuture(at)
        && (isDated()
            || FutureFrame.isLet(said, at)
            || isPromised()
            || isOurs(at) && (isCounted() || isDecided(at)));
  }

  /** «арендуем», «жду». */
  private boolean isOurs(int at) {
    return line.any(at, reading -> reading.person() == 1 && isPresent(reading.form()));
  }

  private boolean isPerfectiveFuture(int at) {
    return line.any(
        at, reading -> reading.form() == VerbForm.FUTURE && reading.is(Trait.PERFECTIVE));
  }

  /** «заверил, что фонд докапитализируют». */
  private boolean isPromised() {
    return stretch.quote() != null
        && !stretch.isDirect()
        && stretch.quote().verbClass() == VerbClass.PROMISES;
  }

  /** «Аренду расторгаем», «вечером жду цифры», «берём на контроль»: said as already settled. */
  private boolean isDecided(int verb) {
    if (!stretch.isDirect()) {
      return false;
    }
    boolean kept =
        line.is(verb + 1, "на", "под") && line.starts(verb + 2, "контрол", "особ", "личн");
    if (kept || line.best(verb, reading -> reading.lemma().equals("ждать"))) {
      return true;
    }
    for (int at = Math.max(said.start(), verb - FARTHEST); at < verb; at++) {
      boolean object =
          clause.reads(at)
              && line.mention(at) == null
              && line.isPart(at, PartOfSpeech.NOUN)
              && line.hasCase(at, Case.ACCUSATIVE)
              && !line.isPart(at - 1, PartOfSpeech.PREPOSITION);
      boolean from = line.is(at, "сегодняшнего", "завтрашнего") && line.is(at + 1, "дня");
      if (object || from) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPresent(VerbForm form) {
    return form == VerbForm.PRESENT || form == VerbForm.FUTURE;
  }

  private boolean hasInfinitive(int verb) {
    return lastInfinitive > verb;
  }

  /** «Работа идёт, и до конца года будут сданы …»: what is to come is said behind. */
  private boolean hasFuture(int verb) {
    lastFuture = lastFuture == UNKNOWN ? lastFuture() : lastFuture;
    return lastFuture > verb;
  }

  private int lastFuture() {
    for (int at = clause.to() - 1; at >= clause.from(); at--) {
      if (clause.reads(at) && line.isFuture(at)) {
        return at;
      }
    }
    return -1;
  }

  private int lastInfinitive() {
    int last = -1;
    for (int at = clause.from(); at < clause.to(); at++) {
      last = line.isInfinitive(at) ? at : last;
    }
    return last;
  }

  /** A date, an hour, a frequency. */
  private boolean isDated() {
    dated = dated == null ? findsDate() : dated;
    return dated;
  }

  private boolean findsDate() {
    for (int at = said.start(); at < clause.to(); at++) {
      boolean hour = line.is(at, "к", "до", "в", "с") && line.isNumber(at + 1);
      boolean often =
          line.starts(at, "ежедневн", "еженедел", "ежемесяч", "ежекварт", "кажд")
              || line.is(at, "раз", "раза") && line.is(at + 1, "в");
      if (clause.reads(at) && (hour || often || stretch.marks().deadlineAt(at) != null)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCounted() {
    counted = counted == null ? findsNumber() : counted;
    return counted;
  }

  private boolean findsNumber() {
    for (int at = said.start(); at < clause.to(); at++) {
      if (clause.reads(at) && (line.isNumber(at) || NumberWords.isNumber(line.lower(at)))) {
        return true;
      }
    }
    return false;
  }

  /** «прошу, чтобы проверили заправки»: the past of the clause is what is asked for. */
  private void demanded() {
    if (!isAskedFor(said.start())) {
      return;
    }
    var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
    ThatClauses.read(line, stretch.marks(), said.start(), clause.to(), reader)
        .forEach(action -> found.add(new Leftover(Directive.Kind.DIRECTIVE, action)));
  }

  private boolean isAskedFor(int that) {
    if (stretch.isDirect() && that <= stretch.from() + 1) {
      return true;
    }
    for (int at = that - 1; at >= Math.max(stretch.from(), that - FARTHEST_DEMAND); at--) {
      var cue = line.isWord(at) ? line.cue(at, cues) : null;
      boolean asks =
          cue != null && cue.kind() != Kind.PLAN
              || line.best(at, reading -> WordGroup.DEMAND.has(reading.plain()));
      if (asks || line.isInfinitive(at)) {
        return asks;
      }
    }
    return false;
  }
}
