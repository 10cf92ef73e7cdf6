package kz.oryndau.extraction.directive;

import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/**
 * Who is to do an assignment whose own clause names nobody: those of the assignment right before
 * it, or those whom the issuer called, received or turned to in the same sentence.
 */
final class NearAssignees {

  private static final int FARTHEST_MEETING = 25;

  private static final String[] MEETINGS = {
    "собра",
    "вызва",
    "приняв",
    "принял",
    "принима",
    "пригласи",
    "обратилс",
    "обратилас",
    "обращая",
    "обращаяс",
    "внес",
    "вруч"
  };

  private NearAssignees() {}

  /**
   * Those who are to do it; empty if nobody near is.
   *
   * @param before the assignment before it; null if there is none
   */
  static List<Party> of(Draft draft, Draft before, CueWords cues) {
    var cue = Governor.of(draft.line(), draft.action(), cues);
    boolean order = cue != null && (cue.kind() == Kind.ORDER || cue.kind() == Kind.PASSIVE);
    if (order) {
      var met = met(draft, cue);
      if (!met.isEmpty()) {
        return met;
      }
    }
    boolean same =
        before != null
            && draft.kind() == Directive.Kind.DIRECTIVE
            && before.kind() == Directive.Kind.DIRECTIVE
            && before.issuer().equals(draft.issuer());
    if (!same) {
      return List.of();
    }
    boolean shared =
        draft.line() == before.line()
            ? isCoordinated(draft, before)
            : follows(draft, before) && (isBullet(draft) || goesOn(draft, before));
    return shared ? before.action().parties() : List.of();
  }

  /** «выкосить обочины и сдать отчёты»: infinitives of one verb. */
  private static boolean isCoordinated(Draft draft, Draft before) {
    var line = draft.line();
    for (int at = before.action().head() + 1; at < draft.action().head(); at++) {
      if (line.isFinite(at) || line.is(at, ";", "а") && !line.is(at + 1, "также")) {
        return false;
      }
    }
    return line.isInfinitive(draft.action().head());
  }

  /** Whether it stands in the same or the next paragraph. */
  private static boolean follows(Draft draft, Draft before) {
    int apart = draft.line().passage() - before.line().passage();
    return apart == 0 || apart == 1;
  }

  /** «Акимам взять вопрос на контроль. Обеспечить оповещение»: bare commands of one speech. */
  private static boolean goesOn(Draft draft, Draft before) {
    var line = draft.line();
    int head = draft.action().head();
    boolean opens = true;
    for (int at = 0; at < head; at++) {
      opens &= line.isMark(at) || line.is(at, "и", "а", "не");
    }
    boolean command =
        line.isInfinitive(head)
            || line.best(head, reading -> reading.form() == VerbForm.IMPERATIVE);
    return opens && command && draft.quote() != null && draft.quote() == before.quote();
  }

  /** «– патрулировать бор;», «б) закольцевать трубопровод;»: the next point of a list. */
  static boolean isBullet(Draft draft) {
    var line = draft.line();
    boolean marked = line.isBullet(0) || line.is(1, ")");
    return marked && draft.action().from() <= 3 && line.isInfinitive(draft.action().head());
  }

  /** «собрал руководителей и поручил», «принимая премьера, поручил». */
  private static List<Party> met(Draft draft, Cue cue) {
    var line = draft.line();
    for (int verb = cue.from() - 1; verb >= Math.max(0, cue.from() - FARTHEST_MEETING); verb--) {
      if (!line.starts(verb, MEETINGS)) {
        continue;
      }
      for (int at = verb + 1; at < cue.from(); at++) {
        var mention = line.mention(at);
        boolean other =
            mention != null
                && !mention.actor().equals(draft.issuer())
                && mention.grammaticalCase() != Case.NOMINATIVE;
        if (other) {
          return List.of(new Party(line, at, line.mentionEnd(at), mention));
        }
      }
    }
    return List.of();
  }
}
