package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** «потребовал, чтобы подрядчик завершил»: the verb of the clause is the action. */
final class ThatClauses {

  /** The verb of the clause stands so near to «чтобы». */
  private static final int FARTHEST = 40;

  /** Behind «и» the next verb stands so near. */
  private static final int NEAR = 9;

  private ThatClauses() {}

  static List<Action> read(Line line, Marks marks, int from, int limit, Actions actions) {
    int that = -1;
    for (int at = from; at < Math.min(limit, from + 8) && that < 0; at++) {
      that = line.is(at, "чтобы") ? at : -1;
    }
    if (that < 0) {
      return List.of();
    }
    for (int at = that + 1; at < Math.min(limit, that + FARTHEST); at++) {
      boolean verb =
          line.mention(at) == null && line.best(at, reading -> reading.form() == VerbForm.PAST);
      if (verb) {
        int next = nextVerb(line, at, limit);
        var first =
            action(line, marks, that + 1, at, next < 0 ? limit : jointOf(line, at, next), actions);
        if (next < 0) {
          return List.of(first);
        }
        int start = jointOf(line, at, next) + 1;
        var second = action(line, marks, start, next, limit, actions);
        return List.of(
            first, second.parties().isEmpty() ? second.withParties(first.parties()) : second);
      }
    }
    return List.of();
  }

  /** «разобрал участок и до весны ничего не строил»: the verb behind «и»; −1 if there is none. */
  private static int nextVerb(Line line, int verb, int limit) {
    int last = Math.min(limit, verb + FARTHEST);
    for (int joint = verb + 2; joint < last && !line.is(joint, ",", ";", "–", "—"); joint++) {
      for (int at = joint + 1; line.is(joint, "и") && at < Math.min(limit, joint + NEAR); at++) {
        if (line.is(at, ",", "и", ";")) {
          break;
        }
        if (line.mention(at) == null && line.best(at, reading -> reading.form() == VerbForm.PAST)) {
          return at;
        }
      }
    }
    return -1;
  }

  private static int jointOf(Line line, int verb, int next) {
    int joint = next;
    while (joint > verb && !line.is(joint, "и")) {
      joint--;
    }
    return joint;
  }

  private static Action action(
      Line line, Marks marks, int from, int verb, int limit, Actions actions) {
    var parties = new ArrayList<Party>();
    var subject = SubjectPhrase.of(line, from, verb);
    boolean acts = subject != null && isAgent(line, subject, verb);
    if (acts) {
      parties.add(subject);
    }
    int end = limit;
    for (int at = verb + 1; at < limit; at++) {
      boolean dash = line.is(at, "–", "—") && !line.isRange(at);
      if (line.is(at, ",") && !line.starts(at + 1, "котор") && !line.starts(at + 2, "котор")
          || dash
          || line.is(at, ";")) {
        end = at;
        break;
      }
    }
    var zone =
        new Zone(line, marks, ObjectCase.DATIVE)
            .read(behindSubject(line, from, acts ? subject : null), verb);
    int start = acts ? line.is(verb - 1, "не") ? verb - 1 : verb : zone.start;
    int to = actions.trim(start, end);
    var deadline = Marks.strongest(OwnDeadlines.of(line, marks, from, to));
    return new Action(verb, start, to, parties, deadline, zone.conditions);
  }

  private static int behindSubject(Line line, int from, Party subject) {
    if (subject != null) {
      return subject.to();
    }
    return line.is(from, "они", "он", "она", "вы", "мы") ? from + 1 : from;
  }

  /** «чтобы подрядчик завершил», not «чтобы решения принимал прокурор», «чтобы вода дошла». */
  static boolean isAgent(Line line, Party subject, int verb) {
    if (subject.mention() != null) {
      return true;
    }
    int noun = subject.from();
    while (noun < subject.to() - 1 && !line.isPart(noun, PartOfSpeech.NOUN)) {
      noun++;
    }
    boolean living = line.any(noun, reading -> reading.is(Trait.ANIMATE));
    return living && !line.hasLemma(verb, "быть");
  }
}
