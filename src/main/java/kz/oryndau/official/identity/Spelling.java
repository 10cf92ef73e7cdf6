package kz.oryndau.official.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Spellings of one name in Russian, Kazakh and Latin letters come to one key: «Қасым-Жомарт
 * Тоқаев», «Касым-Жомарт Токаев» and «Kassym-Jomart Tokayev» are «касимжомарт токаев».
 */
public final class Spelling {

  /** Latin letter groups, the longest first, as Cyrillic ones. */
  private static final List<Map.Entry<String, String>> LATIN =
      List.of(
          Map.entry("shch", "ш"),
          Map.entry("dzh", "дж"),
          Map.entry("sh", "ш"),
          Map.entry("ch", "ч"),
          Map.entry("zh", "ж"),
          Map.entry("kh", "х"),
          Map.entry("gh", "г"),
          Map.entry("ts", "ц"),
          Map.entry("ph", "ф"),
          Map.entry("ya", "иа"),
          Map.entry("yu", "иу"),
          Map.entry("ye", "е"));

  private static final String LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyzäöüūńñğşçıíá";
  private static final String[] LATIN_SOUNDS =
      ("а б к д е ф г х и ж к л м н о п к р с т у в у кс и з а о у у н н г ш ч и и а").split(" ");

  private static final String CYRILLIC_LETTERS = "ёэәғқңөұүһіыйъьщюя";
  private static final String[] CYRILLIC_SOUNDS = {
    "е", "е", "а", "г", "к", "н", "о", "у", "у", "х", "и", "и", "и", "", "", "ш", "иу", "иа"
  };

  private static final String VOWELS = "аеиоу";
  private static final int STEM = 5;

  private Spelling() {}

  /** The key of a name, word by word; empty for no name. */
  public static String of(String name) {
    return name == null
        ? ""
        : Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s.,«»\"“”()]+"))
            .map(Spelling::word)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
  }

  /** A key so coarse that an ending or a common variant does not hide a word: its first letters. */
  public static String stem(String key) {
    var coarse = coarse(key);
    return coarse.substring(0, Math.min(STEM, coarse.length()));
  }

  /** Letters that editors write for one another become one. */
  static String coarse(String key) {
    return single(
        key.replace("дж", "ж").replace('х', 'к').replace('о', 'у').replace('е', 'и'), false);
  }

  private static String word(String word) {
    var sounds = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      var group = group(word, i);
      if (group == null) {
        sounds.append(sound(word.charAt(i)));
      } else {
        sounds.append(group.getValue());
        i += group.getKey().length() - 1;
      }
    }
    return single(sounds.toString(), true);
  }

  private static Map.Entry<String, String> group(String word, int at) {
    return LATIN.stream()
        .filter(each -> word.startsWith(each.getKey(), at))
        .findFirst()
        .orElse(null);
  }

  private static String sound(char letter) {
    int latin = LATIN_LETTERS.indexOf(letter);
    if (latin >= 0) {
      return LATIN_SOUNDS[latin];
    }
    int cyrillic = CYRILLIC_LETTERS.indexOf(letter);
    if (cyrillic >= 0) {
      return CYRILLIC_SOUNDS[cyrillic];
    }
    return Character.isLetterOrDigit(letter) ? String.valueOf(letter) : "";
  }

  /** Doubled letters count once; a glide before a vowel (Ермек, Yermek) is no letter. */
  private static String single(String sounds, boolean glides) {
    var out = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      var letter = sounds.charAt(i);
      var before = out.isEmpty() ? 'а' : out.charAt(out.length() - 1);
      var glide =
          glides
              && letter == 'и'
              && i + 1 < sounds.length()
              && vowel(sounds.charAt(i + 1))
              && vowel(before);
      if (!glide && (out.isEmpty() || letter != before)) {
        out.append(letter);
      }
    }
    return out.toString();
  }

  private static boolean vowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
