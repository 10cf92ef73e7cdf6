package kz.oryndau.register;

import java.util.List;

/**
 * To whom a row belongs after all decisions that still stand, in their order. So any of them can be
 * taken back later, whatever was decided after it.
 */
final class Replay {

  private Replay() {}

  /**
   * One move of a row.
   *
   * @param decision key of the decision that made it
   * @param from whose the row was
   * @param to whose it became
   * @param standing whether the decision still stands
   */
  record Move(long decision, long from, long to, boolean standing) {}

  /**
   * The owner of a row with these moves, the oldest first; a move counts only where the row is
   * where it moves from.
   */
  static long owner(List<Move> moves) {
    long owner = moves.get(0).from();
    for (var move : moves) {
      owner = move.standing() && owner == move.from() ? move.to() : owner;
    }
    return owner;
  }
}
