package kz.oryndau.official.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.oryndau.official.identity.Judgement.Verdict;
import kz.oryndau.official.identity.PostMeaning.Match;
import kz.oryndau.official.identity.Reason.Code;

/** Decides who is who. A wrong merge harms, so what is not plain is left to a person. */
public final class Identity {

  /** More would be no help to the person who has to decide. */
  private static final int MOST_DOUBTS = 5;

  private Identity() {}

  /** An entry of the register that may be meant. */
  public record Candidate(long id, Profile profile) {}

  /** An entry that may be meant, with what speaks for and against it. */
  public record Doubt(long id, List<Reason> reasons) {
    /** Copies the list. */
    public Doubt {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Whom a description means.
   *
   * @param same key of the entry; empty for a new one
   * @param doubts entries that may be the same, for a person to decide
   */
  public record Choice(Optional<Long> same, List<Doubt> doubts) {
    /** Copies the list. */
    public Choice {
      doubts = List.copyOf(doubts);
    }
  }

  /** Compares two descriptions. */
  public static Judgement judge(Profile one, Profile other) {
    if (one.kind() != other.kind()) {
      return new Judgement(Verdict.DIFFERENT, Integer.MAX_VALUE, List.of());
    }
    return switch (one.kind()) {
      case PERSON -> new PersonJudge(one, other).judge();
      case BODY -> BodyJudge.judge(one, other);
      case POST -> posts(one, other);
    };
  }

  /** Chooses among {@code candidates} the one that {@code met} is, if the evidence decides. */
  public static Choice choose(Profile met, List<Candidate> candidates) {
    record Judged(long id, Judgement judgement) {}
    var judged =
        candidates.stream()
            .map(each -> new Judged(each.id(), judge(met, each.profile())))
            .filter(each -> each.judgement().verdict() != Verdict.DIFFERENT)
            .sorted(Comparator.comparingInt(each -> each.judgement().strength()))
            .toList();
    var same = judged.stream().filter(each -> each.judgement().verdict() == Verdict.SAME).toList();
    var plain =
        same.size() == 1
            || same.size() > 1
                && same.get(0).judgement().strength() < same.get(1).judgement().strength();
    if (plain) {
      return new Choice(Optional.of(same.get(0).id()), List.of());
    }
    var doubts =
        judged.stream()
            .limit(MOST_DOUBTS)
            .map(each -> new Doubt(each.id(), reasons(each.judgement(), same.size() > 1)))
            .toList();
    return new Choice(Optional.empty(), doubts);
  }

  /**
   * Whether one name of a person is a misreading of the other, such as a case ending left on it; a
   * shorter form of the name is none, for others may bear it.
   */
  public static boolean misread(String read, String right) {
    return switch (NameMatch.of(read, right)) {
      case WHOLE, FULL, INITIALS, PART -> false;
      case VARIANT, GENDER -> true;
      case CONFLICT -> stems(read).equals(stems(right));
    };
  }

  private static List<String> stems(String name) {
    return Arrays.stream(Spelling.of(name).split(" ")).map(Spelling::stem).toList();
  }

  private static List<Reason> reasons(Judgement judgement, boolean several) {
    var reasons = new ArrayList<>(judgement.reasons());
    if (several && judgement.verdict() == Verdict.SAME) {
      reasons.add(new Reason(Code.SEVERAL_FIT, "", ""));
    }
    return reasons;
  }

  /** An unnamed holder is the entry of the post, whoever holds it: only the words decide. */
  private static Judgement posts(Profile one, Profile other) {
    var first = PostMeaning.of(one.names().get(0));
    var second = PostMeaning.of(other.names().get(0));
    var match = first.match(second);
    var same =
        match == Match.SAME
            && first.specific()
            && first.role().equals(second.role())
            && !first.several()
            && country(first).equals(country(second));
    var code = same ? Code.POST_SAME : Code.POST_OTHER;
    return new Judgement(
        same ? Verdict.SAME : Verdict.DIFFERENT,
        0,
        List.of(new Reason(code, one.names().get(0), other.names().get(0))));
  }

  private static String country(PostMeaning post) {
    return post.country() == null ? Country.HOME : post.country();
  }
}
