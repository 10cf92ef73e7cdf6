package kz.oryndau.official.identity;

import java.util.List;
import kz.oryndau.official.identity.Judgement.Verdict;
import kz.oryndau.official.identity.Reason.Code;

/** Compares two bodies, by whichever of their names are closest. */
final class BodyJudge {

  private BodyJudge() {}

  static Judgement judge(Profile one, Profile other) {
    Judgement best = null;
    for (var name : one.names()) {
      for (var second : other.names()) {
        var judged = judge(name, second);
        best = best == null || judged.strength() < best.strength() ? judged : best;
      }
    }
    return best;
  }

  private static Judgement judge(String name, String second) {
    var one = BodyName.of(name);
    var other = BodyName.of(second);
    if (one.country() != null
        && other.country() != null
        && !one.country().equals(other.country())) {
      return answer(Verdict.DIFFERENT, 5, Code.COUNTRY_OTHER, name, second);
    }
    if (!one.specific() || !other.specific()) {
      return answer(Verdict.DIFFERENT, 6, Code.BODY_COMMON, name, second);
    }
    if (Spelling.of(name).equals(Spelling.of(second))
        || one.kind().equals(other.kind()) && one.about().equals(other.about())) {
      // One side names a foreign country, the other none: it may be the one at home.
      return foreign(one) != foreign(other)
          ? answer(Verdict.UNDECIDED, 3, Code.BODY_PART, name, second)
          : answer(Verdict.SAME, 0, Code.BODY_SAME, name, second);
    }
    if (one.shortFor(other) || other.shortFor(one)) {
      return answer(Verdict.UNDECIDED, 2, Code.BODY_LETTERS, name, second);
    }
    var part = one.about().containsAll(other.about()) || other.about().containsAll(one.about());
    return one.kind().equals(other.kind()) && part
        ? answer(Verdict.UNDECIDED, 3, Code.BODY_PART, name, second)
        : answer(Verdict.DIFFERENT, 4, Code.BODY_OTHER, name, second);
  }

  private static boolean foreign(BodyName name) {
    return name.country() != null && !name.country().equals(Country.HOME);
  }

  private static Judgement answer(
      Verdict verdict, int strength, Code code, String one, String two) {
    return new Judgement(verdict, strength, List.of(new Reason(code, one, two)));
  }
}
