package kz.oryndau.extraction.directive;

import java.util.Set;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** Tells who gave an order. */
final class Issuers {

  /** What belongs to a cue stands at most so many words before it. */
  private static final int FAR_LEFT = 60;

  /** «обратил внимание … на важность»: the verb stands so near. */
  private static final int FARTHEST_SAYING = 15;

  private Issuers() {}

  /** Id of the actor; null where nobody can be named. */
  static String of(Stretch run, Cue cue, Memory memory) {
    var line = run.line();
    boolean own = Subjects.isFirstPerson(line, cue.verb()) || line.is(cue.verb() - 1, "я", "мы");
    if (line.hasLemma(cue.verb(), "получить")) {
      var giver = sender(run, cue);
      if (giver != null) {
        return giver;
      }
      var receiver = Subjects.of(line, cue.verb(), run.from(), run.to());
      return memory.impliedIssuer(
          line.passage(), receiver == null ? Set.of() : Set.of(receiver.actor()));
    }
    if (run.isDirect() && own) {
      return run.speaker();
    }
    if (cue.kind() == Kind.PASSIVE) {
      var agent = agent(run, cue);
      if (agent != null) {
        return agent.actor();
      }
      return run.isDirect()
          ? memory.orderer(run.speaker(), line.passage(), Receivers.of(run, cue))
          : memory.impliedIssuer(line.passage(), Receivers.of(run, cue));
    }
    if (cue.kind() == Kind.NOUN) {
      return giver(run, cue, memory);
    }
    int verb = cue.kind() == Kind.NECESSITY ? saying(line, cue, run.from()) : cue.verb();
    var subject = Subjects.of(line, verb, run.from(), run.to());
    if (subject == null) {
      subject = Subjects.bodyOf(line, cue.verb(), run.from() - 1);
    }
    if (subject != null && !isOrderedBefore(run, cue, subject)) {
      return subject.actor();
    }
    if (run.isDirect()) {
      boolean i = isBlunt(run, cue);
      for (int at = Math.max(run.from(), cue.verb() - FAR_LEFT); at < cue.verb(); at++) {
        i |= line.is(at, "я", "мы", "мной", "мною");
      }
      return i ? run.speaker() : null;
    }
    if (line.is(cue.verb() - 1, "он", "она")) {
      return memory.lastSpeaker();
    }
    if (Subjects.isSomebodyElse(line, cue.verb(), run.from())) {
      return null;
    }
    return memory.goesOn(line.passage(), Receivers.of(run, cue));
  }

  /** «получили поручение премьера», «получил от министра задание»; null if nobody is named. */
  private static String sender(Stretch run, Cue cue) {
    var line = run.line();
    for (int at = cue.from() + 1; at < Math.min(run.to(), cue.to() + 2); at++) {
      var mention = line.mention(at);
      if (mention != null && mention.grammaticalCase() != Case.DATIVE) {
        return mention.actor();
      }
    }
    return null;
  }

  /** «президентом поручено»: by whom; null if that is not said. */
  private static Mention agent(Stretch run, Cue cue) {
    var line = run.line();
    for (int at = Math.max(run.from(), cue.from() - 8);
        at < Math.min(run.to(), cue.to() + 6);
        at++) {
      var mention = line.mention(at);
      boolean agent =
          mention != null
              && mention.grammaticalCase() == Case.INSTRUMENTAL
              && !followsPreposition(line, first(line, at));
      if (agent) {
        return mention;
      }
    }
    return null;
  }

  /** Where the words for one actor begin: «перед министром энергетики Лосевым». */
  private static int first(Line line, int at) {
    int first = at;
    while (first > 0
        && line.mention(first - 1) != null
        && line.mention(first - 1).actor().equals(line.mention(at).actor())) {
      first--;
    }
    return first;
  }

  /** «перед акимом», «перед национальной компанией»: no agent of the passive. */
  private static boolean followsPreposition(Line line, int at) {
    int before = line.isPart(at - 1, PartOfSpeech.ADJECTIVE) ? at - 2 : at - 1;
    return line.is(before, "перед", "с", "со", "над", "между");
  }

  /** «Министру Лосеву он поручил», «КТЖ она поручила»: who is ordered is not the giver too. */
  private static boolean isOrderedBefore(Stretch run, Cue cue, Mention subject) {
    var line = run.line();
    return cue.kind() == Kind.ORDER
        && line.is(cue.verb() - 1, "он", "она")
        && OrderedBefore.of(run, cue).stream()
            .anyMatch(
                party ->
                    party.mention() != null && party.mention().actor().equals(subject.actor()));
  }

  /** The first official of the narrator's sentence who did something: «мэр поручила»; or null. */
  static String named(Stretch stretch, Memory memory) {
    var line = stretch.line();
    for (int at = 0; at < line.size() && stretch.quote() == null; at++) {
      boolean told =
          line.mention(at) == null
              && line.isPart(at, PartOfSpeech.VERB)
              && line.isFinite(at)
              && line.best(at, reading -> reading.person() != 1);
      var subject = told ? Subjects.of(line, at, 0, line.size()) : null;
      if (told && subject == null) {
        subject = Subjects.bodyOf(line, at, -1);
      }
      if (subject != null && memory.isOfficial(subject.actor())) {
        return subject.actor();
      }
    }
    return null;
  }

  /** «обратил внимание акиматов на важность»: the verb whose subject says so. */
  private static int saying(Line line, Cue cue, int from) {
    for (int at = cue.verb() - 1; at >= Math.max(from, cue.verb() - FARTHEST_SAYING); at--) {
      if (line.isFinite(at)) {
        return at;
      }
    }
    return cue.verb();
  }

  /** «Поручил исправить все»: the sentence starts with the verb and leaves «я» out. */
  private static boolean isBlunt(Stretch run, Cue cue) {
    var line = run.line();
    int first = run.from();
    while (first < cue.verb() && line.isMark(first)) {
      first++;
    }
    return first == cue.verb()
        && line.best(
            first,
            reading ->
                reading.form() == VerbForm.PAST && reading.number() == Reading.Number.SINGULAR);
  }

  /** «Коллеги, прошу обеспечить …», «Анна Сергеевна, прошу вас доложить …». */
  static boolean isToldToOwnPeople(Stretch run, Cue cue, Action action, Memory memory) {
    var line = run.line();
    if (!run.isDirect() || !line.is(cue.verb(), "прошу") || !memory.isChief(run.speaker())) {
      return false;
    }
    boolean colleagues = Turns.vocative(run) != null;
    for (int at = run.from(); at < cue.verb(); at++) {
      colleagues |= line.starts(at, "коллег");
    }
    boolean nobody =
        action.parties().stream()
            .allMatch(
                party ->
                    party.from() < cue.verb() || line.is(party.from(), "вас", "всех", "каждого"));
    return nobody && (colleagues || Vagueness.isMeasured(line, action));
  }

  /** «поручение главы государства», «по поручению Президента». */
  private static String giver(Stretch run, Cue cue, Memory memory) {
    if (run.line().is(cue.from() - 1, "его", "ее") && run.line().is(cue.from() - 2, "по")) {
      return memory.giverBefore(run.speaker(), run.line().passage());
    }
    for (int at = cue.to(); at < Math.min(run.to(), cue.to() + 3); at++) {
      var mention = run.line().mention(at);
      if (mention != null && !run.line().hasLemma(cue.verb(), "задача")) {
        boolean giver =
            mention.grammaticalCase() == Case.GENITIVE || mention.grammaticalCase() == null;
        return giver ? memory.officeOf(mention.actor()) : null;
      }
    }
    return null;
  }
}
