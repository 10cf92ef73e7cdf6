package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention;

/** «Минтранс намерен …», «министр пообещал …» in the narrator's words. */
final class NarratedPlans {

  private static final CueWords CUES = new CueWords();
  private static final Vagueness VAGUENESS = new Vagueness();

  private NarratedPlans() {}

  static OrderRules.Result read(Stretch stretch, Memory memory) {
    var line = stretch.line();
    var found = new ArrayList<Draft>();
    OrderRules.Announcement announcement = null;
    for (int at = stretch.from(); at < stretch.to(); at++) {
      var cue = CUES.at(line, at);
      if (cue == null
          || cue.kind() != Kind.PLAN && cue.kind() != Kind.PROMISE
          || line.is(at - 1, "не")) {
        continue;
      }
      var subject = Subjects.of(line, cue.verb(), 0, line.size());
      if (subject == null) {
        subject = Subjects.bodyOf(line, cue.verb(), -1);
      }
      if (subject == null || !memory.isOfficial(subject.actor())) {
        continue;
      }
      if (cue.kind() == Kind.PLAN
          && relativeBetween(line, line.indexAt(subject.span().end()), at)) {
        continue;
      }
      var span = line.span(cue.verb(), cue.verb() + 1);
      for (var action :
          new Actions(line, stretch.marks(), ObjectCase.DATIVE, line.size()).read(cue.to())) {
        if (!VAGUENESS.isVague(line, action, false)) {
          found.add(
              new Draft(
                  Directive.Kind.PLEDGE,
                  line,
                  action.withParties(List.of()),
                  subject.actor(),
                  span,
                  null,
                  false,
                  cue.kind() == Kind.PROMISE ? 0.9 : 0.8));
        }
      }
      if (found.isEmpty() && line.is(line.size() - 1, ":")) {
        announcement =
            new OrderRules.Announcement(cue.kind(), subject.actor(), cue, line, List.of());
      }
      break;
    }
    return new OrderRules.Result(found, announcement);
  }

  /** «В августе акимат завершит ремонт»: a body's future with a date. */
  static List<Draft> futures(Stretch stretch, Memory memory) {
    var line = stretch.line();
    var found = new ArrayList<Draft>();
    for (var clause : Clauses.of(stretch)) {
      if (clause.conditional()) {
        continue;
      }
      int verb = futureOf(line, clause);
      var subject = verb < 0 ? null : SubjectPhrase.of(line, clause.from(), verb);
      if (subject == null
          || subject.mention() == null
          || subject.mention().form() != Mention.Form.BODY
          || !memory.isOfficial(subject.mention().actor())
          || SpeechRules.foretells(line, verb)) {
        continue;
      }
      int to =
          new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to())
              .trim(verb, clause.to());
      var deadline = Marks.strongest(stretch.marks().within(clause.from(), to));
      if (deadline != null && deadline.date() != null) {
        var action = new Action(verb, verb, to, List.of(), deadline, List.of());
        found.add(
            new Draft(
                Directive.Kind.PLEDGE,
                line,
                action,
                subject.mention().actor(),
                null,
                null,
                false,
                0.65));
      }
    }
    return found;
  }

  private static int futureOf(Line line, Clause clause) {
    for (int at = clause.from(); at < clause.to(); at++) {
      if (clause.reads(at) && line.isFuture(at) && !line.is(at - 1, "не")) {
        return at;
      }
    }
    return -1;
  }

  private static boolean relativeBetween(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.starts(at, "котор")) {
        return true;
      }
    }
    return false;
  }
}
