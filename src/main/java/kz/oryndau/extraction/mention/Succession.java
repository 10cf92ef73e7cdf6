package kz.oryndau.extraction.mention;

import java.util.regex.Pattern;
import kz.oryndau.extraction.morphology.Reading.Case;

/**
 * Tells from the words before a name that its bearer holds or held the post of the person spoken of
 * before: «он сменит на этом посту Иванова», «его место занял Петров».
 */
final class Succession {

  private static final Pattern REPLACES =
      Pattern.compile("(с|за)мен(ит|ил[аи]?|яет|ив|ивш\\p{L}+|ят)");

  private static final Pattern TAKES =
      Pattern.compile(
          "заня(л[аи]?|ть|в)|займ(е|ё)т|занима(л[аи]?|ет|вш\\p{L}+)|назнач(ен[аы]?|или?)");

  /** First letters of the words that tell. */
  private static final String STARTS = "сзнп";

  private static final int REACH = 8;

  private Succession() {}

  /** Whether the name is that of a predecessor or successor in a post told before. */
  static boolean told(Line line, Name name) {
    boolean subject = name.grammaticalCase() == Case.NOMINATIVE;
    boolean object = name.fits(Case.ACCUSATIVE) && !onlyNominative(name);
    for (int k = name.from() - 1; k >= Math.max(0, name.from() - REACH); k--) {
      String low = line.low(k);
      if (low.length() == 1 && ".;:!?".contains(low)) {
        return false;
      }
      if (low.isEmpty() || STARTS.indexOf(low.charAt(0)) < 0) {
        continue;
      }
      if (REPLACES.matcher(low).matches()) {
        boolean pronoun = Regex.matches(line.low(k - 1), "его|ее|их");
        return pronoun ? subject : object && !Regex.matches(line.low(k - 1), "не");
      }
      if (subject && Regex.matches(low, "стал[аи]?|станет") && becomes(line, k)) {
        return true;
      }
      if (TAKES.matcher(low).matches()) {
        return subject && isThatPost(line, k)
            || low.startsWith("занимавш") && line.is(k + 1, "его");
      }
      boolean close = name.from() - k <= 2;
      if (close && low.startsWith("предшественни")) {
        return true;
      }
    }
    int k = name.from() - 1;
    while (name.from() - k < 3 && !line.is(k, "вместо")) {
      k--;
    }
    return line.is(k, "вместо") && name.fits(Case.GENITIVE);
  }

  /** «Им стал Иванов»: the one spoken of before without a name. */
  static boolean becomes(Line line, int verb) {
    return Regex.matches(line.low(verb - 1), "им|ею|ей") && (verb <= 2 || line.isDash(verb - 2));
  }

  private static boolean onlyNominative(Name name) {
    return name.grammaticalCase() == Case.NOMINATIVE && !name.fits(Case.GENITIVE);
  }

  /** «его место», «этот пост», «эту должность» before the verb. */
  private static boolean isThatPost(Line line, int verb) {
    for (int k = verb - 1; k >= Math.max(0, verb - 4); k--) {
      if (Regex.matches(line.low(k), "место|пост|должность|кресло")
          && Regex.matches(line.low(k - 1), "его|ее|этот|эту|это|данный|данную|тот|ту")) {
        return true;
      }
    }
    return false;
  }
}
