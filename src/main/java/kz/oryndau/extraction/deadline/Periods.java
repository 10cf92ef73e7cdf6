package kz.oryndau.extraction.deadline;

/** ISO 8601 periods of repeated duties. */
final class Periods {

  private Periods() {}

  /** "P2W" of «две» and «недели». */
  static String of(String number, String unit) {
    int count = (int) Numbers.value(number, 1);
    if (unit.startsWith("д") || unit.startsWith("сут") || unit.startsWith("күн")) {
      return "P" + count + "D";
    }
    if (unit.startsWith("недел") || unit.startsWith("апта")) {
      return "P" + count + "W";
    }
    if (unit.startsWith("квартал") || unit.startsWith("тоқсан")) {
      return "P" + count * 3 + "M";
    }
    if (unit.startsWith("пол") || unit.startsWith("жарты")) {
      return "P" + count * 6 + "M";
    }
    return "P" + count + (unit.startsWith("год") || unit.startsWith("жыл") ? "Y" : "M");
  }

  /**
   * The step of a duty done several times in a period: twice a year is every six months; within a
   * month or less the step stays the period, since no even one is meant.
   */
  static String share(String times, String period) {
    int count =
        times.startsWith("д") || times.startsWith("2")
            ? 2
            : times.startsWith("т") || times.startsWith("3") ? 3 : 4;
    return period.equals("P1Y") ? "P" + 12 / count + "M" : period;
  }
}
