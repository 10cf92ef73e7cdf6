package kz.oryndau.extraction.deadline;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pieces that many forms share, by the name that stands in braces. All text is lower case, ё is е.
 */
final class Fragments {

  private static final Map<String, String> BY_NAME = new LinkedHashMap<>();

  static {
    put("WORD", "\\p{L}+");
    put("DASH", "~[-–—]~");
    put(
        "MONTHNAME",
        "(?:(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ьяюе]м?"
            + "|(?:март|август)(?:а|у|е|ом)?|ма(?:й|я|ю|е|ем))");
    put("MONTH", "(?<month>{MONTHNAME})");
    put("DAYWORD", "(?:(?:двадцат|тридцат)ь )?{WORD}(?:ого|ому|его|ему)");
    put("DAY", "(?:\\d{1,2}{DASH})?(?<day>\\d{1,2})(?:-?(?:го|му|е))?");
    put("REL", "(?:этого|текущего|нынешнего|следующего|будущего|наступающего|прошлого|минувшего)");
    put("RELHER", "(?:этой|текущей|нынешней|следующей|будущей|наступающей|ближайшей)");
    put("YEAR", "(?:(?<year>20\\d\\d)(?:~(?:года|году|г\\.?))?|(?<rel>{REL} года|[тс]\\.~г\\.))");
    put("ORDINAL", "(?<ord>перв|втор|трет|четверт|последн|iv|iii|ii|i|[1-4])(?:-?{WORD})?");
    put(
        "NUMBER",
        "(?<n>\\d+(?:[.,]5)?|{NUMBERWORD})(?:{DASH}(?<n2>\\d+|{NUMBERWORD}))?(?:-?х|-?ти)?");
    put("NUMBEROPT", "(?:{NUMBER} )?");
    put("NUMBERWORD", Numbers.PATTERN);
    put(
        "UNIT",
        "(?<unit>час(?:а|ов|у)?|суток|сутки|день|дня|дней|дню|недел(?:я|и|ь|ю)|декад(?:а|ы|у)?"
            + "|месяц(?:а|ев|у)?|квартал(?:а|ов)?|полугодия|полугодие|полугода|полгода"
            + "|год(?:а|у)?|лет)");
    put("WORKING", "(?<work>рабоч{WORD} |календарн{WORD} |банковск{WORD} )?");
    put(
        "WEEKDAY",
        "(?<weekday>понедельник{WORD}?|понедельник|вторник{WORD}?|вторник"
            + "|сред[ыеу]|четверг{WORD}?|четверг|пятниц[ыеу]|суббот[ыеу]|воскресень[яюе])");
    put("SEASON", "(?<season>весн|лет|осен|зим)(?:ой|ою|ом|ью|ы|и|е|у|а|ь|о)");
  }

  private Fragments() {}

  static String expand(String notation) {
    var text = notation;
    for (int depth = 0; text.contains("{") && depth < 5; depth++) {
      for (var entry : BY_NAME.entrySet()) {
        text = text.replace("{" + entry.getKey() + "}", entry.getValue());
      }
    }
    return text;
  }

  private static void put(String name, String fragment) {
    BY_NAME.put(name, fragment);
  }
}
