package kz.oryndau.extraction.directive;

import java.util.stream.IntStream;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/** Tells requests that are orders: «попросил акима проверить колодцы». */
final class Requests {

  /** Beginnings of words for those whom nobody in government can order about. */
  private static final String[] EQUALS = {
    "суд",
    "президент",
    "парламент",
    "сенат",
    "оон",
    "госдум",
    "депутат",
    "конгресс",
    "мажилис",
    "народ",
    "верховн"
  };

  /** Whom only a president or premier tells what to do. */
  private static final String[] GOVERNMENT = {"правительств", "кабмин", "кабинет"};

  /** Beginnings of words for those who work for the one who asks. */
  private static final String[] UNDERLINGS = {"подчинен", "коллег", "чиновник", "госслужащ"};

  private Requests() {}

  /** Whether the one who is asked has to do it, and whether it can be checked. */
  static boolean isOrder(Stretch run, Cue cue, Action action, String issuer, Memory memory) {
    var line = run.line();
    boolean official =
        action.parties().stream().anyMatch(party -> isSubordinate(party, issuer, memory));
    boolean asks =
        line.hasLemma(cue.verb(), "попросить")
            || line.hasLemma(cue.verb(), "просить")
            || line.hasLemma(cue.verb(), "рекомендовать")
            || line.hasLemma(cue.verb(), "порекомендовать");
    return (Issuers.isToldToOwnPeople(run, cue, action, memory)
            || official && (asks || Vagueness.isMeasured(line, action)))
        && line.best(action.head(), reading -> reading.is(Trait.PERFECTIVE));
  }

  /** Courts, parliaments and heads of state are asked, not told. */
  private static boolean isSubordinate(Party party, String issuer, Memory memory) {
    var line = party.line();
    if (party.mention() == null) {
      return line.starts(party.from(), UNDERLINGS);
    }
    return isHead(party)
        && memory.isOfficial(party.mention().actor())
        && !line.starts(party.from() + 1, "государства")
        && (!line.starts(party.from(), GOVERNMENT) || memory.leadsGovernment(issuer))
        && IntStream.range(party.from(), party.to()).noneMatch(at -> line.starts(at, EQUALS));
  }

  /** «каждого главу района»: the mention itself, not one that the words depend on. */
  private static boolean isHead(Party party) {
    int first = party.line().indexAt(party.mention().span().start());
    return first - party.from() <= 1 && !party.line().isPart(party.from(), PartOfSpeech.NOUN)
        || first == party.from();
  }
}
