package kz.oryndau.extraction.directive;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.mention.Actor;

/**
 * Who stands above the others in what an article tells: «поручено» is the order of who presides,
 * not of who reports to him.
 */
final class Superiors {

  /** Whoever ordered or acted goes on for so many passages, at most. */
  private static final int LONGEST_ORDERS = 6;

  /** Whoever presides does so for longer. */
  private static final int LONGEST_MEETING = 12;

  private final Map<String, Actor> actors;
  private final Map<String, Rank> ranks = new HashMap<>();

  private Deed order = Deed.NONE;

  /** Who holds the meeting or makes the visit: the last one, unless a higher one did before. */
  private Deed chair = Deed.NONE;

  /** The highest who did anything, the last of several. */
  private Deed top = Deed.NONE;

  Superiors(Map<String, Actor> actors) {
    this.actors = actors;
  }

  void ordered(String actor, int passage) {
    order = new Deed(actor, passage);
    acted(actor, passage);
  }

  /** Keeps who holds the meeting or makes the visit that the article tells of. */
  void presides(String actor, int passage) {
    if (rank(actor) != Rank.NONE && !isAbove(chair.actor(), actor)) {
      chair = new Deed(actor, passage);
      acted(actor, passage);
    }
  }

  void acted(String actor, int passage) {
    boolean high = rank(actor).compareTo(Rank.STAFF) > 0;
    if (high && !(top.isWithin(LONGEST_ORDERS, passage) && isAbove(top.actor(), actor))) {
      top = new Deed(actor, passage);
    }
  }

  /** Whether the first stands above the second. */
  boolean isAbove(String first, String second) {
    return rank(first).compareTo(rank(second)) > 0;
  }

  /** Whether nothing is known of him but that he works there. */
  boolean isStaff(String actor) {
    return rank(actor).compareTo(Rank.STAFF) <= 0;
  }

  /**
   * Who gave an order that names nobody: who presides, ordered or acted; null if nobody stands out.
   *
   * @param ordered whom it was given to, so that it is none of theirs
   */
  String near(int passage, Set<String> ordered) {
    boolean goesOn = order.isWithin(1, passage) && !ordered.contains(order.actor());
    var orderer = orderer(passage, ordered);
    boolean acts = top.isWithin(LONGEST_ORDERS, passage) && !ordered.contains(top.actor());
    return !goesOn && acts && isAbove(top.actor(), orderer) ? top.actor() : orderer;
  }

  /** The same of who presides or ordered, not of who only acted. */
  String orderer(int passage, Set<String> ordered) {
    boolean known = order.isWithin(LONGEST_ORDERS, passage) && !ordered.contains(order.actor());
    if (known && rank(order.actor()) == Rank.NONE && order.isWithin(1, passage)) {
      return order.actor();
    }
    var last = known ? order : Deed.NONE;
    if (!chair.isWithin(LONGEST_MEETING, passage) || ordered.contains(chair.actor())) {
      return last.actor();
    }
    boolean later = chair.passage() > last.passage() && !isAbove(last.actor(), chair.actor());
    return later || isAbove(chair.actor(), last.actor()) ? chair.actor() : last.actor();
  }

  private Rank rank(String id) {
    return id == null ? Rank.NONE : ranks.computeIfAbsent(id, any -> Rank.of(actors.get(id)));
  }
}
