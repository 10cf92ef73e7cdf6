package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** What a speaker plans or promises with an infinitive: «намерены открыть», «обещаем построить». */
final class Plans {

  private final CueWords cues;

  private final Utterance said;
  private final Stretch stretch;
  private final Clause clause;
  private final Line line;
  private final Vagueness vagueness;
  private final List<Draft> found = new ArrayList<>();

  Plans(Utterance said, Vagueness vagueness, CueWords cues) {
    this.said = said;
    this.stretch = said.stretch();
    this.clause = said.clause();
    this.line = said.line();
    this.vagueness = vagueness;
    this.cues = cues;
  }

  /** «намерены открыть». */
  List<Draft> planned(Cue cue) {
    plan(cue);
    return found;
  }

  /** «обещаем построить». */
  List<Draft> promised(Cue cue) {
    promise(cue);
    return found;
  }

  /** The plan of somebody whom the clause describes. */
  List<Draft> ofOthers() {
    othersPlan();
    return found;
  }

  /** «планируется», «запланирована»: nobody is said to plan. */
  static boolean isImpersonal(Line line, Cue cue) {
    return line.starts(cue.verb(), "планируется", "планируются", "запланирован")
        || line.starts(cue.verb(), "намечен", "намечает", "предполагает");
  }

  private void plan(Cue cue) {
    if (line.is(cue.verb() - 1, "не")) {
      return;
    }
    var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
    var actions = reader.read(cue.to());
    if (actions.isEmpty() && isImpersonal(line, cue)) {
      var front = FrontInfinitives.read(said, cue);
      var plans = front.isEmpty() ? NounPlans.read(line, stretch.marks(), clause, cue) : front;
      for (var action : plans) {
        said.addTo(found, vagueness, Directive.Kind.PLEDGE, action, cue, 0.8);
      }
      return;
    }
    var subject = SubjectPhrase.of(line, clause.from(), cue.from());
    boolean plural = line.best(cue.verb(), reading -> reading.number() == Number.PLURAL);
    boolean impersonal = isImpersonal(line, cue);
    boolean agent =
        subject != null
            && !impersonal
            && (said.isAgent(subject) || !plural || subject.mention() != null);
    int start = -1;
    if (!agent) {
      var front = new Zone(line, stretch.marks(), ObjectCase.DATIVE).read(said.start(), cue.from());
      start = front.start < cue.from() ? said.objectIn(front.start, cue.from()) : -1;
    }
    for (int k = 0; k < actions.size(); k++) {
      var action = actions.get(k);
      int from = start >= 0 && k == 0 ? start : action.from();
      var deadline = action.deadline();
      if (deadline == null) {
        deadline =
            Marks.strongest(OwnDeadlines.of(line, stretch.marks(), clause.from(), action.to()));
      }
      var parties = agent && !isSpeaker(subject) ? List.of(subject) : List.<Party>of();
      said.addTo(
          found,
          vagueness,
          Directive.Kind.PLEDGE,
          new Action(action.head(), from, action.to(), parties, deadline, action.conditions()),
          cue,
          0.85);
    }
  }

  /** «найден подрядчик, который намерен возобновить работы»: the plan of somebody else. */
  private void othersPlan() {
    for (int at = clause.from() + 2; at < clause.to(); at++) {
      var cue = cues.at(line, at);
      if (cue == null || cue.kind() != Kind.PLAN || !line.starts(at - 1, "котор")) {
        continue;
      }
      int end = at - 1;
      while (end > clause.from() && line.isMark(end - 1)) {
        end--;
      }
      int start = end;
      while (start > clause.from()
          && (line.isPart(start - 1, PartOfSpeech.NOUN)
              || line.isPart(start - 1, PartOfSpeech.ADJECTIVE))) {
        start--;
      }
      if (start == end) {
        continue;
      }
      var party = new Party(line, start, end, line.mention(end - 1));
      var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
      for (var action : reader.read(cue.to())) {
        said.addTo(
            found, vagueness, Directive.Kind.PLEDGE, action.withParties(List.of(party)), cue, 0.75);
      }
    }
  }

  private boolean isSpeaker(Party party) {
    return party.mention() != null && party.mention().actor().equals(stretch.speaker());
  }

  private void promise(Cue cue) {
    if (line.is(cue.verb() - 1, "не")) {
      return;
    }
    var reader = new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to());
    for (var action : reader.read(cue.to())) {
      said.addTo(found, vagueness, Directive.Kind.PLEDGE, action.withParties(List.of()), cue, 0.9);
    }
  }
}
