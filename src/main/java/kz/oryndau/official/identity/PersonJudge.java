package kz.oryndau.official.identity;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.official.identity.Judgement.Verdict;
import kz.oryndau.official.identity.PostMeaning.Match;
import kz.oryndau.official.identity.Reason.Code;

/**
 * Compares two persons. The weaker the name, the more the post has to say: a whole name needs
 * nothing against it, a surname needs the very post at the very time.
 */
final class PersonJudge {

  /** Two posts within that many days are held at one time. */
  private static final long AT_ONCE = 92;

  /** A holder who was seen in a post longer ago may have had a successor of his name. */
  private static final long RECENT = 400;

  /** Without a post, a name of two words is trusted that long. */
  private static final long REMEMBERED = 2 * 365;

  private final Profile one;
  private final Profile other;
  private final NameMatch name;
  private final PostEvidence posts;
  private final List<Reason> reasons = new ArrayList<>();

  PersonJudge(Profile one, Profile other) {
    this.one = one;
    this.other = other;
    this.name = NameMatch.best(one.names(), other.names());
    this.posts = PostEvidence.of(one, other);
  }

  Judgement judge() {
    reasons.add(new Reason(nameCode(), one.names().get(0), other.names().get(0)));
    if (name == NameMatch.CONFLICT) {
      return answer(Verdict.DIFFERENT);
    }
    if (countriesDiffer()) {
      reasons.add(
          new Reason(
              Code.COUNTRY_OTHER, one.tellsCountry().orElse(""), other.tellsCountry().orElse("")));
      return answer(Verdict.DIFFERENT);
    }
    reasons.add(new Reason(postCode(), posts.one(), posts.other()));
    return answer(
        switch (name) {
          case WHOLE -> whole();
          case FULL -> full();
          case VARIANT -> byPost(posts.specific() ? Verdict.SAME : Verdict.UNDECIDED);
          case INITIALS, PART -> brief();
          default -> posts.found() == Match.OTHER ? Verdict.DIFFERENT : Verdict.UNDECIDED;
        });
  }

  private Verdict whole() {
    return clash() ? Verdict.UNDECIDED : Verdict.SAME;
  }

  private Verdict full() {
    if (posts.found() == null) {
      return distance() <= REMEMBERED ? Verdict.SAME : far();
    }
    return switch (posts.found()) {
      case SAME -> Verdict.SAME;
      case FITTING -> distance() <= REMEMBERED ? Verdict.SAME : far();
      case OTHER -> Verdict.UNDECIDED;
    };
  }

  private Verdict brief() {
    if (posts.found() == Match.SAME && posts.specific()) {
      if (posts.several()) {
        reasons.add(new Reason(Code.POST_SEVERAL, posts.one(), posts.other()));
        return Verdict.UNDECIDED;
      }
      return posts.days() <= RECENT ? Verdict.SAME : far();
    }
    return byPost(Verdict.UNDECIDED);
  }

  private Verdict byPost(Verdict ifSame) {
    if (posts.found() == null) {
      return Verdict.UNDECIDED;
    }
    return switch (posts.found()) {
      case SAME -> ifSame;
      case FITTING -> Verdict.UNDECIDED;
      case OTHER -> name == NameMatch.VARIANT ? Verdict.UNDECIDED : Verdict.DIFFERENT;
    };
  }

  private Verdict far() {
    reasons.add(new Reason(Code.TIME_FAR, "", ""));
    return Verdict.UNDECIDED;
  }

  private long distance() {
    return PostEvidence.days(one.from(), one.to(), other.from(), other.to());
  }

  private boolean clash() {
    return posts.found() == Match.OTHER && posts.specific() && posts.days() <= AT_ONCE;
  }

  private boolean countriesDiffer() {
    var first = one.tellsCountry();
    var second = other.tellsCountry();
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private Code nameCode() {
    return switch (name) {
      case WHOLE -> Code.NAME_WHOLE;
      case FULL -> Code.NAME_FULL;
      case VARIANT -> Code.NAME_VARIANT;
      case INITIALS -> Code.NAME_INITIALS;
      case PART -> Code.NAME_PART;
      case GENDER -> Code.NAME_GENDER;
      case CONFLICT -> Code.NAME_OTHER;
    };
  }

  private Code postCode() {
    if (posts.found() == null) {
      return Code.POST_NONE;
    }
    return switch (posts.found()) {
      case SAME -> Code.POST_SAME;
      case FITTING -> Code.POST_FITTING;
      case OTHER -> clash() ? Code.POST_CLASH : Code.POST_OTHER;
    };
  }

  private Judgement answer(Verdict verdict) {
    return new Judgement(verdict, name.ordinal(), reasons);
  }
}
