package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.PartOfSpeech;

/** Cuts «ввод школы, запуск двух линий и ремонт дорог» into its actions. */
final class NounSeries {

  /** Between a joint and its noun stand at most so many adjectives. */
  private static final int MOST_ADJECTIVES = 4;

  private NounSeries() {}

  /**
   * One of them.
   *
   * @param from index of its first word
   * @param head its noun
   * @param to index behind its last word
   */
  record Item(int from, int head, int to) {}

  /** The actions from the first on, in reading order. */
  static List<Item> split(Line line, int from, int head, int to) {
    var items = new ArrayList<Item>();
    int start = from;
    int noun = head;
    for (int at = head + 2; at < to; at++) {
      int next = line.is(at, ",", "и", ";") ? joined(line, head, at, to) : -1;
      if (next >= 0) {
        items.add(new Item(start, noun, at));
        start = line.is(at + 1, "и") ? at + 2 : at + 1;
        noun = next;
        at = next + 1;
      }
    }
    items.add(new Item(start, noun, to));
    return items;
  }

  /** The noun of action behind the joint, in the case of the first; −1 if there is none. */
  private static int joined(Line line, int head, int joint, int to) {
    var wanted = line.word(head).best().grammaticalCase();
    int first = line.is(joint + 1, "и") ? joint + 2 : joint + 1;
    for (int at = first; at < Math.min(to, first + MOST_ADJECTIVES); at++) {
      if (line.mention(at) == null && LeftoverNouns.isActivity(line, at)) {
        boolean same = line.hasCase(at, wanted) && wanted != Case.GENITIVE;
        return same ? at : -1;
      }
      if (!line.isPart(at, PartOfSpeech.ADJECTIVE)
          && !line.isPart(at, PartOfSpeech.NUMERAL)
          && !line.is(at, "и")) {
        return -1;
      }
    }
    return -1;
  }
}
