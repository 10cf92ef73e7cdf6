package kz.oryndau.extraction.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kz.oryndau.extraction.text.WordList;

/** Short names of ministries (Минздрав, МВД) and what they are about. */
final class Ministries {

  /** Whether the word is the short name of a ministry, in any case. */
  static final Sign SHORT =
      Sign.text(
          "Мин(здрав|комсвяз|восток|кавказ|печат|атом|обр|просв|наук|фин|эконом|юст|транс|энерг|сельхоз|цифр|связ|культ|инф|труд|соц|обор|эколог|природ|вод|пром|стро[йяюе]|нацэконом|регион|торг|спорт|тур|инд|инвест|имущ|молод)\\p{L}*");

  /** The end of «Минстроя», «Минпромстрою». */
  private static final Pattern BUILDING = Pattern.compile("стро(я|ю|е|ем)$");

  private static final Map<String, String> SECTORS = sectors();

  private Ministries() {}

  /**
   * The word that tells its sector in full («здравоохранения»); the word itself where none is
   * known.
   */
  static String sector(String folded) {
    boolean building = folded.contains("стро");
    var known = SECTORS.get(building ? BUILDING.matcher(folded).replaceFirst("строй") : folded);
    for (int cut = 1; known == null && cut <= 2 && folded.length() - cut > 4; cut++) {
      known = SECTORS.get(folded.substring(0, folded.length() - cut));
    }
    if (known != null) {
      return known;
    }
    return folded.startsWith("мин") && folded.length() > 5 && !folded.startsWith("минист")
        ? folded.substring(3)
        : folded;
  }

  /** Nominative of a short name. */
  static String nominative(String word) {
    var built = BUILDING.matcher(word);
    if (built.find()) {
      return built.replaceFirst("строй");
    }
    String folded = Letters.fold(word);
    for (int cut = 0; cut <= 2 && folded.length() - cut > 4; cut++) {
      String stem = folded.substring(0, folded.length() - cut);
      if (SECTORS.containsKey(stem)) {
        return word.substring(0, stem.length());
      }
    }
    return word;
  }

  private static Map<String, String> sectors() {
    var map = new HashMap<String, String>();
    for (var line : WordList.read("/lexicon/ministries.txt")) {
      var columns = line.split("\\s+");
      map.put(Letters.fold(columns[0]), Letters.fold(columns[1]));
    }
    return map;
  }
}
