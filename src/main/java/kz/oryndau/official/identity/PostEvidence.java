package kz.oryndau.official.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.oryndau.official.identity.PostMeaning.Match;
import kz.oryndau.official.identity.Profile.HeldPost;

/**
 * What the posts of two sides say together.
 *
 * @param found the closest match; null where a side gives no post
 * @param specific whether the words tell the post from every other
 * @param several whether several people hold such a post at once
 * @param days how many days lie between the two, 0 if they overlap
 * @param one the post of the first side
 * @param other the post of the second side
 */
record PostEvidence(
    Match found, boolean specific, boolean several, long days, String one, String other) {

  private static final PostEvidence NONE = new PostEvidence(null, false, false, 0, "", "");

  static PostEvidence of(Profile some, Profile others) {
    var best = NONE;
    for (var one : some.posts()) {
      for (var other : others.posts()) {
        best = better(best, of(one, other));
      }
    }
    return best == NONE && !(some.posts().isEmpty() && others.posts().isEmpty())
        ? new PostEvidence(null, false, false, 0, titles(some.posts()), titles(others.posts()))
        : best;
  }

  private static PostEvidence of(HeldPost one, HeldPost other) {
    var first = one.meaning();
    var second = other.meaning();
    return new PostEvidence(
        first.match(second),
        first.specific() && second.specific(),
        first.several() || second.several(),
        days(one.from(), one.to(), other.from(), other.to()),
        one.title(),
        other.title());
  }

  private static PostEvidence better(PostEvidence one, PostEvidence other) {
    if (one == NONE) {
      return other;
    }
    int order = one.found.compareTo(other.found);
    return order < 0 || order == 0 && one.days <= other.days ? one : other;
  }

  /** Days between two stretches; an open end reaches for ever. */
  static long days(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
    if (to != null && otherFrom != null && to.isBefore(otherFrom)) {
      return ChronoUnit.DAYS.between(to, otherFrom);
    }
    if (otherTo != null && from != null && otherTo.isBefore(from)) {
      return ChronoUnit.DAYS.between(otherTo, from);
    }
    return 0;
  }

  private static String titles(List<HeldPost> posts) {
    return String.join(", ", posts.stream().map(HeldPost::title).toList());
  }
}
