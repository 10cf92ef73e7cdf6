package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.deadline.Deadline;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.text.Span;

/** «Такое поручение дал министр» makes an order of the sentence before it. */
final class FollowUps {

  private static final String[] NOUNS = {"поручен", "распоряжен", "указан", "задан", "требован"};

  private FollowUps() {}

  static boolean isFollowUp(Line line) {
    return noun(line) > 0;
  }

  /** Index of «поручение»; −1 where the sentence is no follow-up. */
  static int noun(Line line) {
    for (int at = 0; at < Math.min(3, line.size()); at++) {
      boolean points =
          line.is(
              at,
              "такое",
              "такие",
              "это",
              "эти",
              "данное",
              "данные",
              "соответствующее",
              "соответствующие");
      if (points && line.starts(at + 1, NOUNS)) {
        for (int verb = at + 2; verb < line.size(); verb++) {
          if (line.hasLemma(verb, "дать")
              || line.hasLemma(verb, "отдать")
              || line.hasLemma(verb, "озвучить")) {
            return at + 1;
          }
        }
      }
    }
    return -1;
  }

  /** Who gave it. */
  static Mention giver(Line line) {
    for (int at = 0; at < line.size(); at++) {
      var mention = line.mention(at);
      if (mention != null
          && (mention.grammaticalCase() == Case.NOMINATIVE || mention.grammaticalCase() == null)) {
        return mention;
      }
    }
    return null;
  }

  /** The futures of the sentence, each with its subject as the one who is ordered. */
  static List<Draft> read(Line line, Marks marks, Span cue, String issuer) {
    var stretch = new Stretch(line, marks, 0, line.size(), null);
    var found = new ArrayList<Draft>();
    Party subject = null;
    Deadline shared = null;
    for (var clause : stretch.clauses()) {
      for (int at = clause.from(); at < clause.to(); at++) {
        if (!clause.reads(at) || !line.isFuture(at)) {
          continue;
        }
        var own = SubjectPhrase.of(line, clause.from(), at);
        subject = own == null ? subject : own;
        var reader = new Actions(line, marks, ObjectCase.DATIVE, clause.to());
        int to = reader.trim(at, clause.to());
        var deadline = Marks.strongest(OwnDeadlines.of(line, marks, clause.from(), to));
        if (own != null) {
          shared = deadline;
        }
        var action =
            new Action(
                at,
                at,
                to,
                subject == null ? List.of() : List.of(subject),
                deadline == null ? shared : deadline,
                List.of());
        found.add(new Draft(Directive.Kind.DIRECTIVE, line, action, issuer, cue, null, false, 0.9));
        break;
      }
    }
    return found;
  }
}
