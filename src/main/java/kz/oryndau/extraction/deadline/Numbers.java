package kz.oryndau.extraction.deadline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Number words of deadlines, Russian in the cases that they stand in, and Kazakh. */
final class Numbers {

  private static final Map<String, Double> VALUES = new LinkedHashMap<>();

  static {
    put(0.5, "пол", "полу", "жарты");
    put(1, "один", "одного", "одну", "одной", "одно", "бір", "перв");
    put(1.5, "полутора", "полтора", "полторы", "бір жарым");
    put(2, "два", "две", "двое", "двух", "двумя", "екі", "втор", "пара", "пару", "пары");
    put(3, "три", "трое", "трех", "үш", "трет");
    put(4, "четыре", "четырех", "төрт", "четверт");
    put(5, "пять", "пяти", "бес", "пят");
    put(6, "шесть", "шести", "алты", "шест");
    put(7, "семь", "семи", "жеті", "седьм");
    put(8, "восемь", "восьми", "сегіз", "восьм");
    put(9, "девять", "девяти", "тоғыз", "девят");
    put(10, "десять", "десяти", "он", "десят");
    put(11, "одиннадцать", "одиннадцати", "он бір", "одиннадцат");
    put(12, "двенадцать", "двенадцати", "он екі", "двенадцат");
    put(13, "тринадцать", "тринадцати", "тринадцат");
    put(14, "четырнадцать", "четырнадцати", "четырнадцат");
    put(15, "пятнадцать", "пятнадцати", "он бес", "пятнадцат");
    put(16, "шестнадцать", "шестнадцати", "шестнадцат");
    put(17, "семнадцать", "семнадцати", "семнадцат");
    put(18, "восемнадцать", "восемнадцати", "восемнадцат");
    put(19, "девятнадцать", "девятнадцати", "девятнадцат");
    put(20, "двадцать", "двадцати", "жиырма", "двадцат");
    put(24, "двадцать четыре", "двадцати четырех");
    put(30, "тридцать", "тридцати", "отыз", "тридцат");
    put(40, "сорок", "сорока", "қырық");
    put(45, "сорок пять", "сорока пяти");
    put(50, "пятьдесят", "пятидесяти", "елу");
    put(60, "шестьдесят", "шестидесяти", "алпыс");
    put(72, "семьдесят два", "семидесяти двух");
    put(90, "девяносто", "девяноста", "тоқсан");
    put(100, "сто", "ста", "жүз");
    put(180, "сто восемьдесят", "ста восьмидесяти");
  }

  /** Any of the words, the longest first. */
  static final String PATTERN =
      "(?:"
          + VALUES.keySet().stream()
              .sorted((a, b) -> b.length() - a.length())
              .reduce((a, b) -> a + "|" + b)
              .orElseThrow()
          + ")";

  private Numbers() {}

  /** The value of digits or a number word; {@code otherwise} where there is none. */
  static double value(String text, double otherwise) {
    if (text == null) {
      return otherwise;
    }
    if (Character.isDigit(text.charAt(0))) {
      return text.length() > 4 ? otherwise : Double.parseDouble(text.replace(',', '.'));
    }
    return VALUES.getOrDefault(text.replaceAll("\\s+", " "), otherwise);
  }

  /** The day of a month of an ordinal («двадцать первого», «третьему»); 0 where it is none. */
  static int dayOrdinal(String text) {
    int day = 0;
    for (var word : text.split("\\s+")) {
      if (word.equals("двадцать") || word.equals("тридцать")) {
        day += VALUES.get(word).intValue();
      } else {
        var stem = word.replaceAll("(?:ь?его|ь?ему|ого|ому)$", "");
        day += VALUES.getOrDefault(stem, 0.0).intValue();
      }
    }
    return day > 31 ? 0 : day;
  }

  private static void put(double value, String... words) {
    for (var word : words) {
      VALUES.put(word, value);
    }
  }
}
