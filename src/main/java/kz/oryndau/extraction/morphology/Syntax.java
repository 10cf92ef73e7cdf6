package kz.oryndau.extraction.morphology;

import kz.oryndau.extraction.morphology.Context.Count;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;
import kz.oryndau.extraction.morphology.Reading.Trait;
import kz.oryndau.extraction.morphology.Reading.VerbForm;

/** The rules: how well a word in its case fits the words before it. Higher is better. */
final class Syntax {

  private Syntax() {}

  /** «Акмолинской и Костанайской областей»: two of the singular go with one of the plural. */
  static double agreement(Reading modifier, Reading next, boolean joined) {
    if (Readings.agree(modifier, next)) {
      double name = Readings.isName(next) ? -3 : 0;
      return name + (next.gender() != null || next.number() == Number.PLURAL ? 4 : 3);
    }
    boolean sameCase = modifier.grammaticalCase() == next.grammaticalCase();
    return sameCase && joined ? 3.5 : sameCase && next.number() == Number.PLURAL ? 1 : -4;
  }

  /** The first word of a phrase without a preposition: what does the clause want here? */
  static double inClause(Context before, Reading reading) {
    if (before.count != Count.NONE) {
      return afterCount(before.count, reading);
    }
    boolean name = Readings.isName(reading);
    var nominal = before.nominal;
    if (name && before.adjacent && nominal != null && Readings.isName(nominal.reading())) {
      return nameAfterName(nominal.reading(), reading);
    }
    double best = byRole(before, reading);
    if (nominal != null && before.adjacent) {
      best = Math.max(complement(nominal, reading), best - 1.5);
    }
    if (name && before.post != null && !before.joined) {
      best = Math.max(best, nameAfterPost(before.post, reading));
    }
    if (nominal != null
        && before.joined
        && reading.partOfSpeech() != PartOfSpeech.PRONOUN
        && nominal.reading().grammaticalCase() == reading.grammaticalCase()) {
      best = Math.max(best, 2.5) + 0.5;
    }
    return best;
  }

  /** «министру образования Асхату»: post and name stand in one case. */
  private static double nameAfterPost(Reading post, Reading name) {
    boolean sameCase = post.grammaticalCase() == name.grammaticalCase();
    return sameCase && name.number() == Number.SINGULAR ? 5 : -3;
  }

  /**
   * First name, patronymic, surname; the surname may stand in front. After a woman's first name in
   * any case a man's nominative is her surname, which does not decline («Энн Синклер»).
   */
  private static double nameAfterName(Reading first, Reading second) {
    if (first.gender() == Gender.FEMININE
        && second.gender() == Gender.MASCULINE
        && second.grammaticalCase() == Case.NOMINATIVE) {
      return 2;
    }
    if (!Readings.agree(first, second)) {
      return -4;
    }
    boolean usual = !second.is(Trait.GIVEN_NAME) || second.is(Trait.SURNAME);
    boolean given = first.is(Trait.GIVEN_NAME) || first.is(Trait.PATRONYMIC);
    boolean reversed = first.is(Trait.SURNAME) && second.is(Trait.GIVEN_NAME);
    return usual && given ? 6.5 : reversed ? 5 : 2.5;
  }

  private static double complement(Candidate before, Reading reading) {
    var nominal = before.reading();
    if (nominal.partOfSpeech() == PartOfSpeech.PRONOUN || Readings.isName(nominal)) {
      return -2;
    }
    if (reading.grammaticalCase() == Case.GENITIVE) {
      return reading.partOfSpeech() == PartOfSpeech.PRONOUN ? 0 : 3.3;
    }
    return reading.grammaticalCase() != null
            && before.governed().contains(reading.grammaticalCase())
        ? 3.5
        : -2;
  }

  private static double byRole(Context before, Reading reading) {
    var verb = before.verb;
    Case c = reading.grammaticalCase() == null ? Case.NOMINATIVE : reading.grammaticalCase();
    return switch (c) {
      case NOMINATIVE -> asSubject(before, reading);
      case ACCUSATIVE -> asObject(before);
      case DATIVE ->
          governs(verb, Case.DATIVE)
              ? reading.is(Trait.ANIMATE) ? 3.2 : 2.6
              : verb == null ? 0.5 : -0.5;
      case INSTRUMENTAL ->
          governs(verb, Case.INSTRUMENTAL) ? 3 : verb != null && verb.passive() ? 1.5 : -0.5;
      case GENITIVE ->
          governs(verb, Case.GENITIVE) || before.negated && verb != null
              ? 2.5
              : verb == null ? -0.3 : -1;
      case LOCATIVE -> -8;
    };
  }

  private static boolean governs(Candidate verb, Case c) {
    return verb != null && verb.governed().contains(c);
  }

  private static double asObject(Context before) {
    if (before.verb == null) {
      return -0.2;
    }
    return takesObject(before.verb.reading()) && !before.object ? before.negated ? 2.2 : 2.7 : -1;
  }

  private static boolean takesObject(Reading verb) {
    return verb.is(Trait.TRANSITIVE) && verb.partOfSpeech() != PartOfSpeech.SHORT;
  }

  private static double asSubject(Context before, Reading reading) {
    if (before.subject != null) {
      boolean predicate = before.subject.lemma().equals("это") && before.verb == null;
      return predicate ? 1.5 : -2;
    }
    if (before.verb == null) {
      return 1.5;
    }
    var verb = before.verb.reading();
    if (verb.form() == VerbForm.INFINITIVE || verb.partOfSpeech() == PartOfSpeech.GERUND) {
      return -1;
    }
    if (!agreesWithVerb(reading, verb)) {
      return -2;
    }
    return reading.is(Trait.ANIMATE) ? 2.6 : takesObject(verb) ? 1.6 : 2.2;
  }

  /** Number, and gender of the past; a man's post goes with a woman's verb («министр сообщила»). */
  static boolean agreesWithVerb(Reading subject, Reading verb) {
    if (verb.number() != null && subject.number() != null && verb.number() != subject.number()) {
      return false;
    }
    boolean speaker = verb.person() == 1 || verb.person() == 2;
    if (speaker && subject.partOfSpeech() != PartOfSpeech.PRONOUN) {
      return false;
    }
    return verb.gender() == null
        || subject.gender() == null
        || verb.gender() == subject.gender()
        || subject.is(Trait.ANIMATE) && verb.gender() != Gender.NEUTER;
  }

  static double afterCount(Count count, Reading reading) {
    boolean genitive = reading.grammaticalCase() == Case.GENITIVE;
    return switch (count) {
      case FEW -> genitive ? 3 : 0.5;
      case MANY -> genitive && reading.number() == Number.PLURAL ? 3.5 : genitive ? 1.5 : 0;
      default -> reading.number() == Number.SINGULAR ? 1 : -1;
    };
  }
}
