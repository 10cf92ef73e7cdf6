package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.morphology.Reading.Trait;

/** The ways in which a word can be a form of a surname: by dictionary, as adjective, by ending. */
final class SurnameForms {

  private SurnameForms() {}

  /** All forms that the word can be, the dictionary's first; never empty. */
  static List<NameForm> of(WordForm word, List<Reading> readings) {
    var out = new ArrayList<NameForm>();
    boolean one = word.low().indexOf('-') < 0;
    for (var r : readings) {
      if (one
          && r.is(Trait.SURNAME)
          && !r.is(Trait.GUESSED)
          && r.number() != Reading.Number.PLURAL) {
        var form = fromDictionary(r);
        out.add(form);
        if (form.gender() == Gender.MASCULINE && Regex.matches(form.nominative(), ".+[ая]")) {
          out.add(
              new NameForm(
                  form.nominative(), form.grammaticalCase(), Gender.FEMININE, form.weight()));
        }
      }
    }
    out.addAll(one ? fromAdjective(readings) : List.of());
    out.addAll(word.surname());
    return out;
  }

  /** «Лозового», «Белой»: an adjective that serves as a surname declines as an adjective. */
  private static List<NameForm> fromAdjective(List<Reading> readings) {
    var out = new ArrayList<NameForm>();
    for (var r : readings) {
      boolean adjective =
          r.partOfSpeech() == Reading.PartOfSpeech.ADJECTIVE
              && !r.is(Trait.GUESSED)
              && r.number() == Reading.Number.SINGULAR
              && r.gender() != null
              && r.gender() != Gender.NEUTER;
      if (adjective && Regex.matches(r.lemma(), ".+(ый|ой|ий)")) {
        String stem = Letters.fold(r.lemma()).substring(0, r.lemma().length() - 2);
        boolean she = r.gender() == Gender.FEMININE;
        out.add(
            new NameForm(
                she ? stem + "ая" : Letters.fold(r.lemma()), r.grammaticalCase(), r.gender(), 2));
      }
    }
    return out;
  }

  /**
   * Both parts of a double surname decline («Шумовой-Белой»), or only the last
   * («Штерн-Абдуллиной»).
   */
  static List<NameForm> guess(String word) {
    String folded = Regex.strip(word, "-(младш|старш).*");
    int hyphen = folded.lastIndexOf('-');
    if (hyphen < 3 || hyphen > folded.length() - 3) {
      return NameForm.guess(folded);
    }
    var first = part(folded.substring(0, hyphen));
    var out = new ArrayList<NameForm>();
    boolean fixed = Regex.matches(folded, ".*[оеиуыэю]");
    for (var b : part(folded.substring(hyphen + 1))) {
      for (var a : first) {
        boolean same =
            a.gender() == b.gender()
                && (a.grammaticalCase() == null
                    || b.grammaticalCase() == null && fixed
                    || a.grammaticalCase() == b.grammaticalCase());
        if (same && a.weight() > 0 && b.weight() > 0) {
          out.add(
              new NameForm(
                  a.nominative() + "-" + b.nominative(),
                  b.grammaticalCase() == null ? a.grammaticalCase() : b.grammaticalCase(),
                  b.gender(),
                  Math.min(a.weight(), b.weight())));
        }
      }
    }
    for (var b :
        fixedFirst(folded.substring(0, hyphen))
            ? part(folded.substring(hyphen + 1))
            : List.<NameForm>of()) {
      if (b.weight() > 0 && b.grammaticalCase() != Reading.Case.NOMINATIVE) {
        out.add(
            new NameForm(
                folded.substring(0, hyphen + 1) + b.nominative(),
                b.grammaticalCase(),
                b.gender(),
                1));
      }
    }
    return out.isEmpty() ? NameForm.guess(folded) : out;
  }

  /** «Стросс-Кана»: a first part in a consonant that is no Russian surname need not decline. */
  private static boolean fixedFirst(String first) {
    return Regex.matches(first, ".*[бгджзклмнпрстфхцчшщ]") && !Regex.matches(first, ".*(ин|ын)");
  }

  private static List<NameForm> part(String folded) {
    var out = new ArrayList<>(NameForm.guess(folded));
    if (Regex.matches(folded, ".{2,}[^скцвн]ой")) {
      String she = folded.substring(0, folded.length() - 2) + "ая";
      for (var c :
          new Reading.Case[] {
            Reading.Case.GENITIVE, Reading.Case.DATIVE, Reading.Case.INSTRUMENTAL
          }) {
        out.add(new NameForm(she, c, Gender.FEMININE, 2));
      }
    }
    return out;
  }

  private static NameForm fromDictionary(Reading r) {
    String lemma = Letters.fold(r.lemma());
    Gender gender = r.gender() == null ? Gender.MASCULINE : r.gender();
    if (gender == Gender.FEMININE) {
      if (Regex.matches(lemma, ".*([оеё]в|[иы]н)")) {
        lemma += "а";
      } else if (Regex.matches(lemma, ".*([сц]кий|ый|[а-я]{3}ой)")) {
        lemma = lemma.substring(0, lemma.length() - 2) + "ая";
      }
    }
    return new NameForm(lemma, r.grammaticalCase(), gender, 3);
  }
}
