package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading.Number;

/** «Минтранс намерен …», «министр пообещал …» in the narrator's words. */
final class NarratedPlans {

  private static final double UNSURE = 0.65;

  private final CueWords cues;
  private final Vagueness vagueness;

  NarratedPlans(CueWords cues, Vagueness vagueness) {
    this.cues = cues;
    this.vagueness = vagueness;
  }

  OrderRules.Result read(Stretch stretch, Memory memory) {
    var line = stretch.line();
    var found = new ArrayList<Draft>();
    Announcement announcement = null;
    for (int at = stretch.from(); at < stretch.to(); at++) {
      var cue = cues.at(line, at);
      if (cue == null
          || cue.kind() != Kind.PLAN && cue.kind() != Kind.PROMISE
          || line.is(at - 1, "не")) {
        continue;
      }
      var subject = Subjects.of(line, cue.verb(), 0, line.size());
      if (Plans.isImpersonal(line, cue)) {
        impersonal(stretch, cue, memory).forEach(found::add);
        break;
      }
      if (subject == null && !Subjects.isSomebodyElse(line, cue.verb(), stretch.from())) {
        subject = Subjects.bodyOf(line, cue.verb(), -1);
      }
      if (subject == null || !memory.isOfficial(subject.actor())) {
        continue;
      }
      int behind = line.indexAt(subject.span().end());
      if (cue.kind() == Kind.PLAN && relativeBetween(line, behind, at)
          || behind < at && Subjects.isSomebodyElse(line, at, behind)
          || memory.isFormer(subject.actor())) {
        continue;
      }
      var span = line.span(cue.verb(), cue.verb() + 1);
      for (var action :
          new Actions(line, stretch.marks(), ObjectCase.DATIVE, line.size()).read(cue.to())) {
        found.add(
            new Draft(
                    Directive.Kind.PLEDGE,
                    line,
                    action.withParties(List.of()),
                    subject.actor(),
                    span,
                    null,
                    false,
                    cue.kind() == Kind.PROMISE ? 0.9 : 0.8)
                .doubted(vagueness.isVague(line, action, false), Doubt.VAGUE));
      }
      if (found.isEmpty() && line.is(line.size() - 1, ":")) {
        announcement =
            new Announcement(
                Directive.Kind.PLEDGE,
                subject.actor(),
                span,
                line,
                List.of(),
                Marks.strongest(stretch.marks().within(0, line.size())),
                false);
      }
      break;
    }
    return new OrderRules.Result(found, announcement);
  }

  /** «Завершение моста запланировано на октябрь»: the plan of the official who spoke before. */
  private List<Draft> impersonal(Stretch stretch, Cue cue, Memory memory) {
    var line = stretch.line();
    var speaker = namesSource(line) ? null : memory.voiceNear(line.passage());
    var source = sourceIn(line, cue.verb());
    speaker = source != null && memory.isOfficial(source.actor()) ? source.actor() : speaker;
    var found = new ArrayList<Draft>();
    for (var clause : stretch.clauses()) {
      if (speaker == null || !clause.reads(cue.verb()) || clause.conditional()) {
        continue;
      }
      var said = new Utterance(stretch, clause, false, null);
      for (var draft : new Plans(said, vagueness, cues).planned(cue)) {
        found.add(
            draft
                .withIssuer(speaker)
                .withConfidence(UNSURE)
                .doubted(!Vagueness.isMeasured(line, draft.action()), Doubt.UNMEASURED));
      }
    }
    return found;
  }

  /** «В министерстве сообщили, что … планируется»; null if the sentence names nobody. */
  private static Mention sourceIn(Line line, int cue) {
    for (int at = cue - 1; at > 1; at--) {
      if (line.is(at, "что") && line.is(at - 1, ",") && line.isFinite(at - 2)) {
        var subject = Subjects.of(line, at - 2, 0, at);
        return subject == null ? Subjects.bodyOf(line, at - 2, -1) : subject;
      }
    }
    return null;
  }

  /** «По данным газеты, …»: not the official's plan. */
  private static boolean namesSource(Line line) {
    return line.is(0, "по")
        && (line.is(1, "данным", "информации", "сведениям", "словам", "мнению", "сообщению")
            || line.is(1, "его", "ее", "их"));
  }

  /** «В августе акимат завершит ремонт»: a body's future, sure with a date. */
  List<Draft> futures(Stretch stretch, Memory memory) {
    var line = stretch.line();
    var found = new ArrayList<Draft>();
    Party last = null;
    for (var clause : stretch.clauses()) {
      if (clause.conditional()) {
        continue;
      }
      int verb = futureOf(line, clause);
      var own = verb < 0 ? null : SubjectPhrase.of(line, clause.from(), verb);
      var subject = own == null && isSingular(line, verb) ? last : own;
      last = subject;
      if (subject == null
          || subject.mention() == null
          || subject.mention().form() != Mention.Form.BODY
          || !memory.isOfficial(subject.mention().actor())) {
        continue;
      }
      int to =
          new Actions(line, stretch.marks(), ObjectCase.DATIVE, clause.to())
              .trim(verb, clause.to());
      var deadline = Marks.strongest(OwnDeadlines.of(line, stretch.marks(), clause.from(), to));
      var action = new Action(verb, verb, to, List.of(), deadline, List.of());
      var draft =
          new Draft(
              Directive.Kind.PLEDGE,
              line,
              action,
              subject.mention().actor(),
              null,
              null,
              false,
              UNSURE);
      found.add(
          draft
              .doubted(deadline == null || deadline.date() == null, Doubt.UNMEASURED)
              .doubted(Futures.foretells(line, verb), Doubt.FORECAST));
    }
    return found;
  }

  /** «ведомство запустит портал, а к осени подключит …»: the verb may have the subject before. */
  private static boolean isSingular(Line line, int verb) {
    return verb >= 0 && line.best(verb, reading -> reading.number() == Number.SINGULAR);
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
