package kz.oryndau.extraction.morphology;

import java.util.List;
import java.util.Locale;

/** The words of a phrase as text again. */
final class Phrase {

  private Phrase() {}

  /** Joins texts that replace those of the words; a gap of any width becomes one space. */
  static String join(List<Word> words, List<String> texts) {
    var joined = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && words.get(i - 1).token().span().end() < words.get(i).token().span().start()) {
        joined.append(' ');
      }
      joined.append(texts.get(i));
    }
    return joined.toString();
  }

  /** Gives {@code form} the capitals of {@code model}, part by part at hyphens. */
  static String capitalised(String form, String model) {
    String[] parts = form.split("-", -1);
    String[] models = model.split("-", -1);
    for (int i = 0; i < parts.length; i++) {
      String like = models[Math.min(i, models.length - 1)];
      if (parts[i].isEmpty() || like.isEmpty() || !Character.isUpperCase(like.charAt(0))) {
        continue;
      }
      boolean all = like.length() > 1 && like.equals(like.toUpperCase(Locale.ROOT));
      parts[i] =
          all
              ? parts[i].toUpperCase(Locale.ROOT)
              : Character.toUpperCase(parts[i].charAt(0)) + parts[i].substring(1);
    }
    String joined = String.join("-", parts);
    return spelledLike(joined, model);
  }

  /** The letter ё only where the model has it: some texts never write it. */
  private static String spelledLike(String form, String model) {
    var spelled = new StringBuilder(form.replace('ё', 'е').replace('Ё', 'Е'));
    for (int i = 0; i < Math.min(spelled.length(), model.length()); i++) {
      char c = model.charAt(i);
      char own = spelled.charAt(i);
      if (c == 'ё' && own == 'е' || c == 'Ё' && own == 'Е') {
        spelled.setCharAt(i, c);
      }
    }
    return spelled.toString();
  }
}
