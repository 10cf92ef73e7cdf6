package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.directive.Cue.Kind;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention.Form;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;

/**
 * Those who are ordered, named before the order in words that do not show the dative: «МВД
 * поручено», «КТЖ он поручил», «мэрии дано задание».
 */
final class UndeclinedReceivers {

  private UndeclinedReceivers() {}

  /** Those from the index on who stand right before the cue or before who gives the order. */
  static List<Party> of(Stretch run, int from, Cue cue) {
    var line = run.line();
    for (int at = from; at < cue.from(); at++) {
      if (!mayBeOrdered(line, at)) {
        continue;
      }
      var parties = joined(run, at, cue.from());
      if (!parties.isEmpty() && isGiven(run, parties.get(parties.size() - 1).to(), cue)) {
        return parties;
      }
    }
    return List.of();
  }

  /** «МВД и акиматам»: the one that begins here and who is joined to it. */
  private static List<Party> joined(Stretch run, int from, int limit) {
    var line = run.line();
    int end = new PartyPhrase(line, run.marks(), ObjectCase.DATIVE).end(from, limit);
    if (end == from) {
      return List.of();
    }
    int inside = from;
    while (inside < end && line.mention(inside) == null) {
      inside++;
    }
    var found = new ArrayList<Party>();
    found.add(new Party(line, from, end, inside < end ? line.mention(inside) : null));
    boolean more = line.is(end, "и", ",", "совместно", "вместе");
    if (more) {
      found.addAll(new Zone(line, run.marks(), ObjectCase.DATIVE).read(end, limit).parties);
    }
    return found;
  }

  /** A body or a name that may be a dative and belongs to no noun or preposition before it. */
  private static boolean mayBeOrdered(Line line, int at) {
    var mention = line.mention(at);
    boolean free =
        !line.starts(at, "коллег")
            && line.mention(at - 1) == null
            && !line.isPart(at - 1, PartOfSpeech.PREPOSITION)
            && !line.isPart(at - 1, PartOfSpeech.ADJECTIVE);
    boolean shown = mention != null && mention.grammaticalCase() != null;
    return free
        && (shown
            ? line.hasCase(at, Case.DATIVE)
            : mention != null || line.isUndeclined(at) || isSomebody(line, at));
  }

  /** «подрядной организации», «ответственным лицам»: a dative of people or of a body. */
  private static boolean isSomebody(Line line, int from) {
    int at = from;
    while (line.hasCase(at, Case.DATIVE)
        && (line.isPart(at, PartOfSpeech.ADJECTIVE) || line.isPart(at, PartOfSpeech.PARTICIPLE))) {
      at++;
    }
    var mention = line.mention(at);
    boolean body = mention != null && mention.form() == Form.BODY;
    return body && line.hasCase(at, Case.DATIVE)
        || line.any(
            at,
            reading ->
                reading.grammaticalCase() == Case.DATIVE
                    && (reading.is(Trait.ANIMATE) && !reading.is(Trait.GUESSED)
                        || reading.lemma().equals("лицо")
                        || WordGroup.COLLECTIVE.has(reading.lemma())));
  }

  /** Whether nothing but the giver, a date and «было» stands between and the giver is another. */
  private static boolean isGiven(Stretch run, int from, Cue cue) {
    var line = run.line();
    boolean given = cue.kind() == Kind.PASSIVE || Subjects.isFirstPerson(line, cue.verb());
    int at = from;
    while (at < cue.from()) {
      var mention = line.mention(at);
      boolean gives =
          mention != null
              && (mention.grammaticalCase() == Case.NOMINATIVE
                  || mention.grammaticalCase() == Case.INSTRUMENTAL);
      given |= gives || line.is(at, "он", "она", "я", "мы");
      if (run.marks().deadlineAt(at) != null) {
        at = run.marks().deadlineEnd(at);
      } else if (gives) {
        at = line.mentionEnd(at);
      } else if (line.is(at, "он", "она", "я", "мы", "было", "была", "были", "также", "уже")
          || line.isPart(at, PartOfSpeech.ADVERB)) {
        at++;
      } else {
        return false;
      }
    }
    return given;
  }
}
