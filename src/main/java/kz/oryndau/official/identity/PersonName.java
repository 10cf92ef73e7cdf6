package kz.oryndau.official.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of a person's name, as keys of {@link Spelling}.
 *
 * @param words the full words without a patronymic, in their order: a surname alone, or first name
 *     and surname in either order
 * @param initial first letter of the first name where nothing more is given; null otherwise
 * @param patronymic in full, or its initial; null where none is given
 */
record PersonName(List<String> words, String initial, String patronymic) {

  private static final Pattern INITIAL = Pattern.compile("\\p{L}{1,2}\\.?|\\p{L}\\.?-\\p{L}\\.?");

  /** Endings in the letters of {@link Spelling}: -ович, -ұлы, -қызы, with their women's forms. */
  private static final Pattern PATRONYMIC =
      Pattern.compile(".{2,}(ович|евич|овна|евна|инична|улу|ули|кизи)|.{3,}ич");

  private static final Pattern ENDING = Pattern.compile("улу|ули|уули|кизи");

  PersonName {
    words = List.copyOf(words);
  }

  static PersonName of(String name) {
    var reading = new Reading();
    var parts = name.strip().replaceAll("(?<=\\p{L}\\.)(?=\\p{L})", " ").split("\\s+");
    Arrays.stream(parts).forEach(reading::take);
    return reading.done();
  }

  /** Only a surname, or only a first name. */
  boolean partial() {
    return words.size() < 2 && initial == null;
  }

  /** Whether the patronymic is more than its initial. */
  boolean hasFullPatronymic() {
    return patronymic != null && patronymic.length() > 1;
  }

  private static final class Reading {
    private final List<String> words = new ArrayList<>();
    private String initial;
    private String patronymic;

    void take(String part) {
      var key = Spelling.of(part.replace(".", ""));
      if (key.isEmpty()) {
        return;
      }
      if (INITIAL.matcher(part).matches() && (part.contains(".") || key.length() == 1)) {
        takeInitial(key.substring(0, 1));
      } else if (ENDING.matcher(key).matches() && words.size() > 1) {
        patronymic = words.remove(words.size() - 1) + key;
      } else if (!words.isEmpty() && patronymic == null && PATRONYMIC.matcher(key).matches()) {
        patronymic = key;
      } else {
        words.add(key);
      }
    }

    private void takeInitial(String letter) {
      if (initial == null && words.size() < 2) {
        initial = letter;
      } else if (patronymic == null) {
        patronymic = letter;
      }
    }

    PersonName done() {
      return new PersonName(words, initial, patronymic);
    }
  }
}
