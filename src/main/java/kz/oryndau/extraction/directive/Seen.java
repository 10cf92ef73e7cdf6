package kz.oryndau.extraction.directive;

/** Numbers from 0 on, each once: few of many, in a table that grows with them. */
final class Seen {

  private static final int FEWEST = 64;

  /** Each number plus one at its place, 0 where there is none; the length is a power of two. */
  private int[] table = new int[FEWEST];

  private int size;

  /** Whether the number was not there yet; it is from now on. */
  boolean add(int number) {
    int place = place(number);
    if (table[place] != 0) {
      return false;
    }
    table[place] = number + 1;
    size++;
    if (2 * size > table.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    var before = table;
    table = new int[2 * before.length];
    for (int kept : before) {
      if (kept != 0) {
        table[place(kept - 1)] = kept;
      }
    }
  }

  private int place(int number) {
    int place = number & table.length - 1;
    while (table[place] != 0 && table[place] != number + 1) {
      place = place + 1 & table.length - 1;
    }
    return place;
  }
}
