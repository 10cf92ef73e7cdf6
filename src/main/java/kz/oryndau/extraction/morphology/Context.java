package kz.oryndau.extraction.morphology;

import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;

/**
 * What a word must know about the words before it. Changed only while it is made ({@link #copy()}),
 * never after a {@link Path} holds it.
 */
final class Context {

  /** What a number before a noun asks for. */
  enum Count {
    /** No number there. */
    NONE,
    /** 2, 3, 4: the genitive singular. */
    FEW,
    /** 5 and more, and numbers whose end cannot be told: the genitive plural. */
    MANY,
    /** 1, 21: the noun agrees. */
    ONE
  }

  /** Of a clause of which nothing is said yet. */
  static final Context EMPTY = new Context();

  /** Cases that a preposition still waits for, the usual one first; empty if none does. */
  List<Case> pending = List.of();

  /** An adjective still without its noun; null if there is none. */
  Reading modifier;

  /** The last noun or pronoun of this clause. */
  Candidate nominal;

  /** Whether nothing stands between {@link #nominal} and the next word. */
  boolean adjacent;

  /** Whether «и» or a comma stands between the last word and the next. */
  boolean joined;

  /** A word for a person that may still get a name: «министр» in «министр образования Асхат». */
  Reading post;

  /** The last verb of this clause. */
  Candidate verb;

  /** The subject of this clause. */
  Reading subject;

  /** Whether the clause has its accusative. */
  boolean object;

  Count count = Count.NONE;

  /** Whether «не» stands before the next word, or before {@link #verb} where that was the word. */
  boolean negated;

  /** Whether the preposition that waits takes this case; a word without a case goes with any. */
  boolean wants(Case c) {
    return !pending.isEmpty() && (c == null || pending.contains(c));
  }

  /** How well a word in this case ends the waiting; the usual case of the preposition best. */
  double afterPreposition(Case c) {
    return !wants(c) ? -6 : pending.get(0) == c ? 4.7 : 4;
  }

  private Context() {}

  Context copy() {
    var copy = new Context();
    copy.pending = pending;
    copy.modifier = modifier;
    copy.nominal = nominal;
    copy.adjacent = adjacent;
    copy.joined = joined;
    copy.post = post;
    copy.verb = verb;
    copy.subject = subject;
    copy.object = object;
    copy.count = count;
    copy.negated = negated;
    return copy;
  }

  /** A copy after a word that stands between others. */
  Context apart() {
    var copy = copy();
    copy.adjacent = false;
    copy.joined = false;
    return copy;
  }

  /** A copy at the border of a clause: what comes may still be coordinated with the last noun. */
  Context nextClause() {
    var copy = closed();
    copy.post = null;
    copy.verb = null;
    copy.subject = null;
    copy.object = false;
    copy.negated = false;
    return copy;
  }

  /** A copy with no preposition, adjective or number waiting. */
  Context closed() {
    var copy = apart();
    copy.pending = List.of();
    copy.modifier = null;
    copy.count = Count.NONE;
    return copy;
  }
}
