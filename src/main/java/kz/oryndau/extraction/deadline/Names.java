package kz.oryndau.extraction.deadline;

import java.time.DayOfWeek;
import java.util.List;

/** Numbers of months, weekdays, seasons and ordinals by the beginning of their names. */
final class Names {

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("январ", "қаңтар"),
          List.of("феврал", "ақпан"),
          List.of("март", "наурыз"),
          List.of("апрел", "сәуір"),
          List.of("ма", "мамыр"),
          List.of("июн", "маусым"),
          List.of("июл", "шілде"),
          List.of("август", "тамыз"),
          List.of("сентябр", "қыркүйек", "қыркүйег"),
          List.of("октябр", "қазан"),
          List.of("ноябр", "қараша"),
          List.of("декабр", "желтоқсан"));
  private static final List<List<String>> WEEKDAYS =
      List.of(
          List.of("понедельник", "дүйсенбі"),
          List.of("вторник", "сейсенбі"),
          List.of("сред", "сәрсенбі"),
          List.of("четверг", "бейсенбі"),
          List.of("пятниц", "жұма"),
          List.of("суббот", "сенбі"),
          List.of("воскресень", "жексенбі"));
  private static final List<List<String>> SEASONS =
      List.of(
          List.of("весн", "көктем"),
          List.of("лет", "жаз"),
          List.of("осен", "күз"),
          List.of("зим", "қыс"));
  private static final List<List<String>> ORDINALS =
      List.of(
          List.of("перв", "i", "1", "бірінші"),
          List.of("втор", "ii", "2", "екінші"),
          List.of("трет", "iii", "3", "үшінші"),
          List.of("четверт", "iv", "4", "последн", "төртінші", "соңғы"));

  private Names() {}

  static int month(String name) {
    if (name.startsWith("мар")) {
      return 3;
    }
    if (name.startsWith("маусым")) {
      return 6;
    }
    return indexOf(MONTHS, name);
  }

  static DayOfWeek weekday(String name) {
    return DayOfWeek.of(indexOf(WEEKDAYS, name));
  }

  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  static int season(String name) {
    return indexOf(SEASONS, name);
  }

  static int ordinal(String name) {
    for (int at = 0; at < ORDINALS.size(); at++) {
      if (ORDINALS.get(at).contains(name)) {
        return at + 1;
      }
    }
    return 0;
  }

  private static int indexOf(List<List<String>> stems, String name) {
    for (int at = 0; at < stems.size(); at++) {
      for (var stem : stems.get(at)) {
        if (name.startsWith(stem)) {
          return at + 1;
        }
      }
    }
    throw new IllegalArgumentException(name);
  }
}
