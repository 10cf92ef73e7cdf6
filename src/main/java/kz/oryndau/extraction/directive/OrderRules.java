package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** Explicit orders: «поручил», «поручено», «попросил начальника», «поручение восстановить». */
final class OrderRules {

  /** What belongs to a cue stands at most so many words before it or behind. */
  private static final int FAR_LEFT = 60;

  private final CueWords cues;
  private final Vagueness vagueness;

  OrderRules(CueWords cues, Vagueness vagueness) {
    this.cues = cues;
    this.vagueness = vagueness;
  }

  /** What a run of words orders, and whether it announces a list. */
  record Result(List<Draft> drafts, Announcement announcement) {}

  /**
   * Reads a run: narration with what it reports, or one direct quote.
   *
   * @param run its words
   * @param memory who spoke and ordered before
   */
  Result read(Stretch run, Memory memory, boolean retold) {
    var found = new ArrayList<Draft>();
    Announcement announcement = null;
    for (int at = run.from(); at < run.to(); at++) {
      var cue = cues.at(run.line(), at);
      if (cue == null
          || cue.kind() == Kind.NEED
          || cue.kind() == Kind.PLAN
          || cue.kind() == Kind.PROMISE) {
        continue;
      }
      if (isNegated(run.line(), cue)
          || isDescribed(run.line(), cue)
          || !isSaidToBeNecessary(run.line(), cue)) {
        continue;
      }
      var issuer = Issuers.of(run, cue, memory);
      if (issuer == null && cue.kind() == Kind.PASSIVE) {
        Receivers.of(run, cue).forEach(memory::received);
      }
      if (!memory.isOfficial(issuer) || isPlea(run.line(), cue) && memory.isDeputy(issuer)) {
        continue;
      }
      if (isVerb(cue)) {
        var receivers = Receivers.of(run, cue);
        receivers.forEach(memory::received);
        if (!receivers.isEmpty()) {
          memory.received(issuer);
        }
      }
      boolean old = retold || isRetold(run, cue, issuer);
      var actions = actions(run, cue);
      for (var action : actions) {
        if (announces(run.line(), action)) {
          continue;
        }
        var draft = draft(run, cue, action, issuer, memory).retold(old);
        if (!draft.isDoubtful() && cue.kind() != Kind.NECESSITY) {
          memory.ordered(issuer, run.line().passage());
        }
        found.add(draft);
      }
      if (isVerb(cue)) {
        memory.ordered(issuer, run.line().passage());
      }
      if (actions.isEmpty() && isVerb(cue)) {
        boolean list = run.line().is(run.line().size() - 1, ":");
        if (list) {
          announcement =
              new Announcement(
                  Directive.Kind.DIRECTIVE,
                  issuer,
                  run.line().span(cue.verb(), cue.verb() + 1),
                  run.line(),
                  ordered(run, cue),
                  forAll(run, cue),
                  false);
        }
      }
      if (!actions.isEmpty()) {
        at = Math.max(at, actions.get(actions.size() - 1).head());
      }
    }
    return new Result(found, announcement);
  }

  /** «Акимам поручено:», «поручил акимам:»: who is to do the points of the list. */
  private static List<Party> ordered(Stretch run, Cue cue) {
    var before = OrderedBefore.of(run, cue);
    return before.isEmpty()
        ? List.copyOf(
            new Zone(run.line(), run.marks(), cue.objectCase())
                .read(afterCue(run, cue), run.to())
                .parties)
        : before;
  }

  /** Remembers whom the sentence says to have been ordered: «Такое поручение дал акимам». */
  void receive(Stretch run, Memory memory) {
    for (int at = run.from(); at < run.to(); at++) {
      var cue = cues.at(run.line(), at);
      if (cue != null && isVerb(cue)) {
        Receivers.of(run, cue).forEach(memory::received);
      }
    }
  }

  /** «указал на необходимость», not «необходимость адаптироваться связана со стрессом». */
  private static boolean isSaidToBeNecessary(Line line, Cue cue) {
    int before = cue.from() - 1;
    return cue.kind() != Kind.NECESSITY
        || cue.to() - cue.from() > 1
        || line.isPart(before, PartOfSpeech.PREPOSITION)
        || line.isPart(before, PartOfSpeech.VERB);
  }

  /** What a deputy asks or demands of the government is no order. */
  private static boolean isPlea(Line line, Cue cue) {
    return cue.kind() == Kind.ASK || line.starts(cue.verb(), "потребов", "требу");
  }

  /** «заключённые, которым он запретил пить чай»: a ban that only tells who somebody is. */
  private static boolean isDescribed(Line line, Cue cue) {
    int at = cue.verb() - 1;
    int first = line.starts(cue.verb(), "запре") ? Math.max(0, at - FAR_LEFT) : at;
    while (at > first && !line.is(at, ",", ";")) {
      if (line.starts(at, "котор")) {
        return true;
      }
      at--;
    }
    return false;
  }

  private static boolean isNegated(Line line, Cue cue) {
    return line.is(cue.verb() - 1, "не") || line.is(cue.from() - 1, "не");
  }

  /** Whether the cue is a verb of ordering, active or passive. */
  static boolean isVerb(Cue cue) {
    return cue.kind() == Kind.ORDER || cue.kind() == Kind.PASSIVE;
  }

  private static Directive.Kind kindOf(Line line, Cue cue) {
    if (line.is(cue.verb(), "ставим", "поставили")
        && line.best(cue.verb(), reading -> reading.person() == 1)) {
      return Directive.Kind.PLEDGE;
    }
    return cue.kind() == Kind.NECESSITY ? Directive.Kind.OBLIGATION : Directive.Kind.DIRECTIVE;
  }

  private static double confidence(Cue cue) {
    return switch (cue.kind()) {
      case ORDER -> 0.96;
      case PASSIVE -> 0.93;
      case NOUN, NECESSITY -> 0.85;
      default -> 0.8;
    };
  }

  private List<Action> actions(Stretch run, Cue cue) {
    var line = run.line();
    int limit = cue.kind() == Kind.NOUN ? phraseEnd(run, cue) : run.to();
    var reader = new Actions(line, run.marks(), cue.objectCase(), limit);
    var parties = OrderedBefore.of(run, cue);
    int start = afterCue(run, cue);
    var actions = reader.read(start);
    if (actions.isEmpty() && cue.verb() > cue.from()) {
      // «поручение проверить мосты дал министр»
      actions = new Actions(line, run.marks(), cue.objectCase(), cue.verb()).read(cue.from() + 1);
    }
    if (actions.isEmpty() && cue.kind() == Kind.NOUN) {
      actions = FuturesByOrder.read(run, cue, start, reader);
    }
    if (actions.isEmpty()) {
      actions = ThatClauses.read(line, run.marks(), start, run.to(), reader);
    }
    if (actions.isEmpty() && cue.kind() != Kind.ASK) {
      actions = NounActions.read(line, run.marks(), cue, start, run.to(), reader);
    }
    if (actions.isEmpty() && cue.kind() == Kind.ORDER && cue.to() - cue.from() == 1) {
      int end = cue.from();
      while (line.mention(end - 1) != null
          && line.mention(end - 1).grammaticalCase() == Case.NOMINATIVE) {
        end--;
      }
      actions = new Actions(line, run.marks(), cue.objectCase(), end).read(clauseStart(run, cue));
      int last = Math.min(run.to(), cue.to() + FAR_LEFT);
      var behind = new Zone(line, run.marks(), cue.objectCase()).read(cue.to(), last).parties;
      parties = parties.isEmpty() ? List.copyOf(behind) : parties;
    }
    var beforeCue = frontDeadline(run, cue);
    var result = new ArrayList<Action>();
    for (var action : actions) {
      var whole = action.parties().isEmpty() ? action.withParties(parties) : action;
      var turnedTo = cue.kind() == Kind.ASK && run.isDirect() ? Turns.vocative(run) : null;
      if (turnedTo != null && whole.parties().isEmpty()) {
        whole = whole.withParties(List.of(turnedTo));
      }
      if (whole.deadline() == null && beforeCue != null && result.isEmpty()) {
        whole = whole.withDeadline(beforeCue);
      }
      if (isVerb(cue) && result.isEmpty()) {
        whole = FrontObjects.with(line, run.marks(), run.from(), cue, whole);
      }
      result.add(whole);
    }
    return result;
  }

  /** «приказ, наделяющий ведомство правом …»: behind the comma the order is only described. */
  private static int phraseEnd(Stretch run, Cue cue) {
    var line = run.line();
    for (int at = cue.to(); at < Math.min(run.to(), cue.to() + FAR_LEFT); at++) {
      // «Поручение открыть рейсы дал президент»
      if (line.is(at, "дал", "дала", "отдал", "отдала") && line.mention(at) == null) {
        return at;
      }
    }
    return line.is(cue.to(), ",") ? cue.to() : run.to();
  }

  /** «В недельный срок поручено …»: what stands before the cue, a date of the past left out. */
  private static Deadline frontDeadline(Stretch run, Cue cue) {
    for (var deadline :
        run.marks().within(Math.max(run.from(), cue.from() - FAR_LEFT), cue.from())) {
      if (Terms.lookAhead(run.line(), deadline)
          && !hasInfinitive(run.line(), run.line().indexAt(deadline.span().end()), cue.from())) {
        return deadline;
      }
    }
    if (run.line().hasLemma(cue.verb(), "дать")) {
      for (var deadline : run.marks().within(cue.from(), cue.to() + 6)) {
        return deadline;
      }
    }
    return null;
  }

  /** «Необходимо до мая закрыть А, и потребовал открыть Б»: the date is that of the other. */
  private static boolean hasInfinitive(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.isInfinitive(at)) {
        return true;
      }
    }
    return false;
  }

  /** «Поручил до 1 июня:»: by when all points of the list are due; null if not said. */
  private static Deadline forAll(Stretch run, Cue cue) {
    if (run.marks().deadlineAt(cue.to()) != null) {
      return run.marks().deadlineAt(cue.to());
    }
    for (var deadline : run.marks().within(cue.to(), run.line().size())) {
      if (Terms.lookAhead(run.line(), deadline)) {
        return deadline;
      }
    }
    return frontDeadline(run, cue);
  }

  /** The subject that stands between the verb and its infinitive is no one who is ordered. */
  private static int afterCue(Stretch run, Cue cue) {
    int start = cue.to();
    var mention = run.line().mention(start);
    boolean giver = cue.kind() == Kind.NOUN;
    boolean object =
        cue.objectCase() == ObjectCase.ACCUSATIVE
            && run.line().hasCase(start, Case.ACCUSATIVE)
            && Subjects.of(run.line(), cue.verb(), run.from(), cue.verb()) != null;
    if (object) {
      return start;
    }
    if (mention != null && (giver || mention.grammaticalCase() == Case.NOMINATIVE)) {
      return run.line().mentionEnd(start);
    }
    return start;
  }

  /** «Отремонтировать дорогу поручил аким»: where the words before the cue start. */
  private static int clauseStart(Stretch run, Cue cue) {
    int from = cue.from();
    while (cue.from() - from < FAR_LEFT
        && from > run.from()
        && !run.line().is(from - 1, ";", "что")
        && !(run.line().is(from - 1, ",") && run.line().isInfinitive(from))) {
      from--;
    }
    return from;
  }

  /** «сделать следующее:»: a list follows. */
  private static boolean announces(Line line, Action action) {
    return line.is(action.to() - 1, "следующее") && line.is(line.size() - 1, ":");
  }

  private Draft draft(Stretch run, Cue cue, Action action, String issuer, Memory memory) {
    var line = run.line();
    boolean vague = vagueness.isVague(line, action, cue.kind() != Kind.NECESSITY);
    boolean plea = cue.kind() == Kind.ASK && !Requests.isOrder(run, cue, action, issuer, memory);
    return new Draft(
            kindOf(line, cue),
            line,
            withoutGiver(action, issuer, memory),
            issuer,
            line.span(cue.verb(), cue.verb() + 1),
            run.isDirect() ? run.quote() : null,
            false,
            confidence(cue))
        .doubted(vague, Doubt.VAGUE)
        .doubted(plea, Doubt.REQUEST);
  }

  /** «По требованию прокуроров они должны …»: whoever «они» are, not those who demand it. */
  private static Action withoutGiver(Action action, String issuer, Memory memory) {
    var others =
        action.parties().stream()
            .filter(
                party ->
                    party.mention() == null
                        || !issuer.equals(memory.officeOf(party.mention().actor())))
            .toList();
    return others.size() == action.parties().size() ? action : action.withParties(others);
  }

  private static boolean isRetold(Stretch run, Cue cue, String issuer) {
    var line = run.line();
    if (cue.kind() == Kind.NOUN) {
      return true;
    }
    if (run.isDirect() && !issuer.equals(run.speaker())) {
      return true;
    }
    boolean imperfectivePast =
        line.hasLemma(cue.verb(), "поручать")
            && line.best(cue.verb(), reading -> reading.form() == VerbForm.PAST);
    return imperfectivePast
        || RetoldSigns.in(line, Math.max(run.from(), cue.verb() - FAR_LEFT), cue.verb());
  }
}
