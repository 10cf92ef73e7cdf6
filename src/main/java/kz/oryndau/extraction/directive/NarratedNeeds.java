package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Trait;

/**
 * What the narrator says must be done right after an order, «О результатах главы регионов должны
 * доложить до 30 ноября», belongs to the order.
 */
final class NarratedNeeds {

  /** Sure enough to keep, too unsure to accept unseen. */
  private static final double UNSURE = 0.75;

  private final Citizens citizens;
  private final CueWords cues;
  private final Vagueness vagueness;

  NarratedNeeds(CueWords cues, Vagueness vagueness, Citizens citizens) {
    this.citizens = citizens;
    this.cues = cues;
    this.vagueness = vagueness;
  }

  /**
   * Without a date or somebody who has to do it, it is loose.
   *
   * @param follows whether the sentence stands right behind an order
   */
  List<Draft> read(Stretch stretch, String issuer, boolean follows, Memory memory) {
    var line = stretch.line();
    var found = new ArrayList<Draft>();
    if (line.is(0, "согласно", "по")) {
      return found;
    }
    for (var clause : stretch.clauses()) {
      for (int at = clause.from(); at < clause.to() && !clause.conditional(); at++) {
        var cue = clause.reads(at) ? cues.at(line, at) : null;
        if (cue == null || cue.kind() != Kind.NEED || line.is(at - 1, "не")) {
          continue;
        }
        var within = new Stretch(line, stretch.marks(), clause.from(), clause.to(), null);
        for (var action : actions(within, cue, dashBefore(line, clause.from(), at) + 1)) {
          boolean ordered =
              isOrdered(action, issuer, memory)
                  || follows && (isAgent(action) || isAddressed(action))
                  || isMade(line, action)
                  || isDated(action) && !line.is(at - 1, "ему", "ей", "им");
          var draft =
              new Draft(
                  Directive.Kind.DIRECTIVE,
                  line,
                  action,
                  issuer,
                  line.span(at, at + 1),
                  null,
                  false,
                  UNSURE);
          found.add(
              draft
                  .doubted(!ordered, Doubt.LOOSE)
                  .doubted(action.parties().stream().anyMatch(citizens::are), Doubt.PUBLIC)
                  .doubted(vagueness.isVague(line, action, true), Doubt.VAGUE));
        }
        break;
      }
    }
    return found;
  }

  /** «Третий пункт – чиновники должны»: index of the dash, else of the word before the clause. */
  private static int dashBefore(Line line, int from, int cue) {
    for (int at = cue - 1; at > from; at--) {
      if (line.isDash(at)) {
        return at;
      }
    }
    return from - 1;
  }

  private static boolean isOrdered(Action action, String issuer, Memory memory) {
    return action.parties().stream()
        .anyMatch(
            party ->
                party.mention() != null
                    && memory.isOfficial(party.mention().actor())
                    && !party.mention().actor().equals(issuer));
  }

  /** «Каждому из них предстоит провести анализ». */
  private static boolean isAddressed(Action action) {
    return action.parties().stream().anyMatch(Party::isDative);
  }

  /** «должны быть также созданы штабы»: a thing that is there or not. */
  private static boolean isMade(Line line, Action action) {
    boolean made = false;
    for (int at = action.head(); at < Math.min(action.head() + 4, action.to()); at++) {
      made |= WordGroup.MADE.has(line, at);
    }
    return line.is(action.head(), "быть") && made;
  }

  /** «При необходимости военные должны помочь»: people who are no officials. */
  private static boolean isAgent(Action action) {
    return action.parties().stream()
        .anyMatch(
            party ->
                party
                    .line()
                    .best(
                        party.to() - 1,
                        reading ->
                            reading.is(Trait.ANIMATE)
                                && reading.grammaticalCase() == Case.NOMINATIVE));
  }

  /** «Строительство должно начаться уже в апреле», «до мая необходимо внести …». */
  private static boolean isDated(Action action) {
    return action.deadline() != null && action.deadline().date() != null;
  }

  /**
   * The actions of «X должен …», «X необходимо …», «план должны подготовить X и Y».
   *
   * @param from first index of the clause
   */
  static List<Action> actions(Stretch stretch, Cue cue, int from) {
    var line = stretch.line();
    var marks = stretch.marks();
    var front = new Zone(line, marks, ObjectCase.DATIVE).read(from, cue.from());
    var subject = SubjectPhrase.of(line, from, cue.from());
    boolean personal = line.starts(cue.verb(), "долж", "обязан");
    var found = new ArrayList<Action>();
    for (var action : new Actions(line, marks, ObjectCase.DATIVE, stretch.to()).read(cue.to())) {
      var parties = action.parties();
      int start = action.from();
      var behind = behind(line, marks, action);
      if (!behind.isEmpty() && personal) {
        parties = behind;
        start = subject == null ? start : subject.from();
      } else if (parties.isEmpty()) {
        boolean state = subject != null && isState(line, subject, action);
        parties =
            state
                ? List.of()
                : personal && subject != null ? all(line, subject, cue) : front.parties;
        start = state && personal ? subject.from() : start;
        start = subject == null && personal && isMade(line, action) ? cue.from() : start;
      }
      boolean pointed = line.is(cue.from() - 1, "они", "он", "она", "мы");
      boolean free = !personal || pointed;
      if (found.isEmpty() && free && start == action.from() && front.start < cue.from()) {
        start = FrontObjects.start(line, marks, front.start, cue, action);
      }
      var whole =
          new Action(
              action.head(),
              start,
              action.to(),
              parties,
              action.deadline(),
              Stream.concat(front.conditions.stream(), action.conditions().stream()).toList());
      if (whole.deadline() == null) {
        var deadlines = new ArrayList<>(front.deadlines);
        deadlines.addAll(marks.within(from, cue.from()));
        whole = whole.withDeadline(Marks.strongest(deadlines));
      }
      found.add(whole);
    }
    return found;
  }

  /** What happens to a thing: «работы должны начаться», «план должен быть утверждён». */
  private static boolean isState(Line line, Party subject, Action action) {
    boolean passive = line.is(action.head(), "быть") || line.lower(action.head()).endsWith("ся");
    return passive && subject.mention() == null;
  }

  /** «Минздрав и Минфин должны»: the nominatives joined before the cue. */
  private static List<Party> all(Line line, Party subject, Cue cue) {
    var parties = new ArrayList<Party>();
    parties.add(subject);
    int end = subject.to();
    while (end < cue.from() && line.is(end, "и", ",") && line.mention(end + 1) != null) {
      int next = line.mentionEnd(end + 1);
      parties.add(new Party(line, end + 1, next, line.mention(end + 1)));
      end = next;
    }
    return parties;
  }

  /** «должны подготовить Минэкономики и Минфин»: nominatives right behind the verb. */
  private static List<Party> behind(Line line, Marks marks, Action action) {
    var parties = new ArrayList<Party>();
    int at = action.head() + 1;
    while (line.mention(at) != null
        && at < action.to()
        && line.mention(at).grammaticalCase() != Case.DATIVE) {
      int end = line.mentionEnd(at);
      parties.add(new Party(line, at, end, line.mention(at)));
      at = line.is(end, "и", ",") ? end + 1 : end;
    }
    boolean ends = at >= action.to() || marks.deadlineAt(at) != null;
    return ends ? parties : List.of();
  }
}
