package kz.oryndau.extraction.directive;

import java.util.LinkedHashSet;
import java.util.Set;
import kz.oryndau.extraction.directive.Cue.ObjectCase;
import kz.oryndau.extraction.mention.Mention;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/**
 * Who receives an order, whatever it says: the actors that the ordering verb governs, «поручил
 * министру …, а антимонопольным органам – …».
 */
final class Receivers {

  private Receivers() {}

  /** Ids of those who stand before the verb («Акиму поручено») or behind it, in its case. */
  static Set<String> of(Stretch run, Cue cue) {
    var out = new LinkedHashSet<String>();
    for (var party : OrderedBefore.of(run, cue)) {
      if (party.mention() != null) {
        out.add(party.mention().actor());
      }
    }
    var line = run.line();
    for (int at = run.from(); OrderRules.isVerb(cue) && at < cue.from(); at++) {
      if (isVerb(line, at)) {
        out.clear();
      } else if (isGoverned(line, at, cue.objectCase())) {
        out.add(line.mention(at).actor());
      }
    }
    boolean open = true;
    for (int at = cue.to(); at < run.to() && !isVerb(line, at); at++) {
      if (line.is(at, "чтобы")) {
        out.addAll(subjects(run, at + 1));
        break;
      }
      if (line.isInfinitive(at)) {
        open = false;
      } else if (line.is(at, "а") && line.is(at - 1, ",", ";") || line.is(at, ";")) {
        open = true;
      } else if (open && isGoverned(line, at, cue.objectCase())) {
        out.add(line.mention(at).actor());
        at = line.mentionEnd(at) - 1;
      }
    }
    return out;
  }

  /** «чтобы МЧС совместно с МВД и акиматами приняли меры»: all that stand before the verb. */
  private static Set<String> subjects(Stretch run, int from) {
    var line = run.line();
    var out = new LinkedHashSet<String>();
    for (int at = from; at < run.to() && !isVerb(line, at); at++) {
      var mention = line.mention(at);
      if (mention != null
          && (mention.grammaticalCase() == null
              || isIn(mention, Case.NOMINATIVE)
              || isIn(mention, Case.INSTRUMENTAL))) {
        out.add(mention.actor());
      }
    }
    return out;
  }

  private static boolean isVerb(Line line, int at) {
    return line.mention(at) == null
        && line.best(
            at,
            reading ->
                reading.partOfSpeech() == PartOfSpeech.VERB
                    && reading.form() != VerbForm.INFINITIVE);
  }

  private static boolean isGoverned(Line line, int at, ObjectCase wanted) {
    var mention = line.mention(at);
    if (mention == null || line.indexAt(mention.span().start()) != at) {
      return false;
    }
    boolean prepositional = line.isPart(at - 1, PartOfSpeech.PREPOSITION);
    return switch (wanted) {
      case DATIVE ->
          !prepositional
              && (isIn(mention, Case.DATIVE)
                  || mention.grammaticalCase() == null && isListed(line, at)
                  || line.is(at - 1, "а") && line.hasCase(at, Case.DATIVE)
                  || !isIn(mention, Case.NOMINATIVE) && line.bestCase(at, Case.DATIVE));
      case ACCUSATIVE ->
          !prepositional && (isIn(mention, Case.ACCUSATIVE) || isIn(mention, Case.GENITIVE));
      case FROM -> line.is(at - 1, "от", "с", "со") && isIn(mention, Case.GENITIVE);
    };
  }

  /** An abbreviation tells no case: it has to follow the verb or another who is ordered. */
  private static boolean isListed(Line line, int at) {
    return line.isFinite(at - 1)
        || line.is(at - 1, "а", "поручение", "задание", "указание", "задачу")
        || line.is(at - 1, "и", ",") && line.mention(at - 2) != null;
  }

  private static boolean isIn(Mention mention, Case wanted) {
    return mention.grammaticalCase() == wanted;
  }
}
