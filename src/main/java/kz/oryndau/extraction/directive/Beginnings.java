package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers of beginnings of words: thousands are known, and no string is made to look one up
 * where it stands in a word.
 */
final class Beginnings {

  /** Of the places in the table at most one in so many is taken. */
  private static final int SPARSE = 3;

  private static final int NONE = -1;

  private record Known(String letters, int number) {}

  private final List<Known> known = new ArrayList<>();

  /** The index of what is kept at each place; its length is a power of two. */
  private int[] table = table(1 << 10);

  private static int[] table(int size) {
    var empty = new int[size];
    Arrays.fill(empty, NONE);
    return empty;
  }

  /** The number of so many letters of the word; −1 where they are not known. */
  int number(String word, int length) {
    int index = table[place(word, length)];
    return index == NONE ? NONE : known.get(index).number;
  }

  /** Adds a beginning that is not known yet; once threads share them none must be added. */
  void add(String letters, int number) {
    known.add(new Known(letters, number));
    if (known.size() * SPARSE > table.length) {
      table = table(2 * table.length);
      for (int index = 0; index < known.size(); index++) {
        put(index);
      }
    } else {
      put(known.size() - 1);
    }
  }

  private void put(int index) {
    var letters = known.get(index).letters;
    table[place(letters, letters.length())] = index;
  }

  /** Where the letters are kept, or could be. */
  private int place(String word, int length) {
    int hash = 0;
    for (int at = 0; at < length; at++) {
      hash = 31 * hash + word.charAt(at);
    }
    int place = (hash ^ hash >>> 15) & table.length - 1;
    while (table[place] != NONE && !isAt(place, word, length)) {
      place = place + 1 & table.length - 1;
    }
    return place;
  }

  private boolean isAt(int place, String word, int length) {
    var found = known.get(table[place]).letters;
    return found.length() == length && word.startsWith(found);
  }
}
