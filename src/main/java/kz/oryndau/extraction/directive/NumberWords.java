package kz.oryndau.extraction.directive;

import java.util.Set;

/** Cardinal numbers that make an action measurable. */
final class NumberWords {

  private static final Set<String> WORDS =
      Set.of(
          "два",
          "две",
          "двух",
          "три",
          "трех",
          "четыре",
          "четырех",
          "пять",
          "пяти",
          "шесть",
          "шести",
          "семь",
          "семи",
          "восемь",
          "восьми",
          "девять",
          "девяти",
          "десять",
          "десяти",
          "пятнадцать",
          "двадцать",
          "двадцати",
          "тридцать",
          "сорок",
          "пятьдесят",
          "сто",
          "тысячу",
          "тысяч",
          "миллион",
          "миллиона",
          "миллионов",
          "миллиард",
          "миллиарда",
          "миллиардов",
          "процента",
          "процентов",
          "половину",
          "треть",
          "вдвое",
          "втрое");

  private NumberWords() {}

  static boolean isNumber(String word) {
    return WORDS.contains(word);
  }
}
