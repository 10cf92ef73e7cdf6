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

  /** Who is ordered stands at most so many words from the verb. */
  private static final int FARTHEST = 80;

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
    for (int at = Math.max(run.from(), cue.from() - FARTHEST);
        OrderRules.isVerb(cue) && at < cue.from();
        at++) {
      if (isVerb(line, at)) {
        out.clear();
      } else if (isGoverned(line, at, cue.objectCase()) || isRightBefore(line, at, cue)) {
        out.add(line.mention(at).actor());
      }
    }
    boolean open = true;
    int end = Math.min(run.to(), cue.to() + FARTHEST);
    for (int at = cue.to(); at < end && !isVerb(line, at); at++) {
      if (line.is(at, "чтобы")) {
        out.addAll(subjects(run, at + 1));
        break;
      }
      if (line.isInfinitive(at)) {
        open = false;
      } else if (line.is(at, "а") && line.is(at - 1, ",", ";") || line.is(at, ";")) {
        open = true;
      } else if (open && !out.isEmpty() && isPartner(line, at)) {
        out.add(line.mention(at).actor());
        at = line.mentionEnd(at) - 1;
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
    int end = Math.min(run.to(), from + FARTHEST);
    for (int at = from; at < end && !isVerb(line, at); at++) {
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

  /** «совместно с акиматами» */
  private static boolean isPartner(Line line, int at) {
    return line.mention(at) != null
        && line.is(at - 1, "с", "со")
        && line.is(at - 2, "совместно", "вместе");
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

  /** «Природоохранной полиции поручено»: whichever case looks likelier. */
  private static boolean isRightBefore(Line line, int at, Cue cue) {
    return cue.kind() == Cue.Kind.PASSIVE
        && line.mention(at) != null
        && line.hasCase(at, Case.DATIVE)
        && line.mentionEnd(at) == cue.from()
        && !line.isPart(at - 1, PartOfSpeech.PREPOSITION);
  }

  /** An abbreviation tells no case: it has to follow the verb or another who is ordered. */
  private static boolean isListed(Line line, int at) {
    int before = line.opensQuote(at - 1) ? at - 2 : at - 1;
    return line.isFinite(before)
        || line.is(before, "а", "поручение", "задание", "указание", "задачу")
        || line.is(before, "и", ",") && line.mention(before - 1) != null;
  }

  private static boolean isIn(Mention mention, Case wanted) {
    return mention.grammaticalCase() == wanted;
  }
}
