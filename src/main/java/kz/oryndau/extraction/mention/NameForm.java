package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;

/**
 * One way to read a form of a name.
 *
 * @param nominative the name, folded to lower case
 * @param grammaticalCase null where the name does not decline
 * @param gender of the person
 * @param weight how usual this reading is, from 0 to 3
 */
record NameForm(String nominative, Case grammaticalCase, Gender gender, int weight) {

  private static final String HARD = "бвгджзклмнпрстфхцчшщңғқһ";

  /** «Тлеуберды», «Нуралы»: no genitive of a name in -а, as «Рахметуллы» is. */
  private static final String KAZAKH_FIXED = ".+([рлн]ды|[^л]лы)";

  /**
   * As short as «Шин», «Саин» a word in -ин may be no Russian surname, so women bear it as well.
   */
  private static final int SYLLABLE = 4;

  /** «Дюпоном» is hardly a surname by itself. */
  private static final String INSTRUMENTAL = ".{3,}[бвгдзклмнпрстфхжшщчц]ом|.{3,}[жшщчц]ем";

  /** «Гвасалия», «Гарсия», without the last letter. */
  private static final String SOFT = ".{2,}и";

  private static final Gender HE = Gender.MASCULINE;
  private static final Gender SHE = Gender.FEMININE;

  /**
   * All ways to read a surname or an unlisted first name by its ending, after the published rules
   * of declining names in Russian. Never empty.
   */
  static List<NameForm> guess(String folded) {
    var out = new ArrayList<NameForm>();
    kazakh(folded, out);
    possessive(folded, out);
    adjectival(folded, out);
    boolean sure = !out.isEmpty() || soft(folded, out);
    if (!sure) {
      declined(folded, out);
    }
    if (Regex.matches(folded, ".{2,}[вн]ой")) {
      out.add(new NameForm(folded, Case.NOMINATIVE, HE, 2));
    }
    int plain = out.isEmpty() ? 2 : 1;
    out.add(new NameForm(folded, Case.NOMINATIVE, HE, plain(folded, HE, sure, plain)));
    out.add(new NameForm(folded, Case.NOMINATIVE, SHE, plain(folded, SHE, sure, plain)));
    if (!sure && isFixed(folded)) {
      boolean declines = endsHard(folded) && !Regex.matches(folded, ".*(ых|их)");
      out.add(new NameForm(folded, null, HE, declines ? 0 : 2));
      out.add(new NameForm(folded, null, SHE, Regex.matches(folded, INSTRUMENTAL) ? 1 : 2));
    }
    return out;
  }

  /**
   * «Бозымбаевтың», «Тоқаевқа»: Kazakh endings that no Russian word has; the first name before such
   * a surname stands in the nominative.
   */
  private static void kazakh(String folded, List<NameForm> out) {
    if (folded.endsWith("ң") && Regex.matches(folded, ".{4,}[тдн][ыі]ң")) {
      both(folded.substring(0, folded.length() - 3), null, 3, out);
    } else if (folded.endsWith("қа") || folded.endsWith("ға")) {
      both(folded.substring(0, folded.length() - 2), null, 3, out);
    }
  }

  private static int plain(String w, Gender gender, boolean sure, int otherwise) {
    if (Regex.matches(w, SOFT + "я|.{2,}зода")) {
      return 2;
    }
    boolean syllable = w.length() <= SYLLABLE && Regex.matches(w, ".+[иы]н");
    if (!syllable && Regex.matches(w, ".+([оеё]в|[иы]н|[сц]кий|[сц]кой|ый)")) {
      return gender == HE ? 3 : 0;
    }
    if (Regex.matches(w, ".+([оеё]ва|[иы]на|[сц]кая|ая)")) {
      return gender == SHE ? 3 : 0;
    }
    if (Regex.matches(w, INSTRUMENTAL)) {
      return 1;
    }
    if (sure) {
      return gender == HE && Regex.matches(w, ".+[рл]ым") ? 2 : 0;
    }
    return endsHard(w) || Regex.matches(w, ".*[ьй]") && !Regex.matches(w, ".*[ое]й")
        ? 3
        : otherwise;
  }

  private static boolean endsHard(String w) {
    return !w.isEmpty() && HARD.indexOf(w.charAt(w.length() - 1)) >= 0;
  }

  /** Women's names in a consonant and names in a vowel other than -а, -я keep one form. */
  private static boolean isFixed(String w) {
    return endsHard(w) || Regex.matches(w, ".*[оеиуыэюёіөұү]|.*[ьй]|.*(ых|их)");
  }

  private static void possessive(String w, List<NameForm> out) {
    if (!Regex.matches(w, ".{1,}([оеё]в|[иы]н)(а|у|ым|е|ой)?") || w.length() < 4) {
      return;
    }
    String stem = Regex.strip(w, "(?<=[оеё]в|[иы]н)(а|у|ым|е|ой)$");
    switch (w.substring(stem.length())) {
      case "а" -> {
        out.add(new NameForm(stem, Case.GENITIVE, HE, 3));
        out.add(new NameForm(stem, Case.ACCUSATIVE, HE, 2));
      }
      case "у" -> {
        out.add(new NameForm(stem, Case.DATIVE, HE, 3));
        out.add(new NameForm(stem + "а", Case.ACCUSATIVE, SHE, 2));
      }
      case "ым" -> out.add(new NameForm(stem, Case.INSTRUMENTAL, HE, 3));
      case "е" -> {
        out.add(new NameForm(stem, Case.LOCATIVE, HE, 2));
        out.add(new NameForm(stem + "а", Case.DATIVE, SHE, 1));
      }
      case "ой" -> oblique(stem + "а", SHE, out);
      default -> {}
    }
  }

  private static void adjectival(String w, List<NameForm> out) {
    if (!Regex.matches(w, ".{2,}[сц]к(ий|ой|ого|ому|им|ом|ая|ую)|.{3,}(ого|ому|ым|ую)")) {
      return;
    }
    boolean sk = Regex.matches(w, ".{2,}[сц]к(ий|ой|ого|ому|им|ом|ая|ую)");
    String stem = Regex.strip(w, "(ий|ой|ого|ому|им|ым|ом|ая|ую)$");
    String end = w.substring(stem.length());
    String he = stem + (sk ? "ий" : "ый");
    int weight = sk ? 3 : 1;
    switch (end) {
      case "ого" -> {
        out.add(new NameForm(he, Case.GENITIVE, HE, weight));
        out.add(new NameForm(he, Case.ACCUSATIVE, HE, weight - 1));
        out.add(new NameForm(stem + "ой", Case.GENITIVE, HE, stem.endsWith("ов") ? 3 : weight - 1));
      }
      case "ому" -> out.add(new NameForm(he, Case.DATIVE, HE, weight));
      case "им", "ым" -> out.add(new NameForm(he, Case.INSTRUMENTAL, HE, weight));
      case "ом" -> out.add(new NameForm(he, Case.LOCATIVE, HE, weight));
      case "ую" -> out.add(new NameForm(stem + "ая", Case.ACCUSATIVE, SHE, weight));
      case "ой" -> {
        oblique(stem + "ая", SHE, out);
        out.add(new NameForm(w, Case.NOMINATIVE, HE, 1));
      }
      default -> {}
    }
  }

  private static void oblique(String nominative, Gender gender, List<NameForm> out) {
    out.add(new NameForm(nominative, Case.GENITIVE, gender, 3));
    out.add(new NameForm(nominative, Case.DATIVE, gender, 2));
    out.add(new NameForm(nominative, Case.INSTRUMENTAL, gender, 2));
    out.add(new NameForm(nominative, Case.LOCATIVE, gender, 1));
  }

  /**
   * «Гвасалии», «Гарсией», «Каримзоды»: surnames in -ия and -зода decline alike for men and women.
   */
  private static boolean soft(String w, List<NameForm> out) {
    if (w.length() > SYLLABLE && Regex.matches(w, SOFT + "(я|и|ю|ей)")) {
      String stem = Regex.strip(w, "(?<=и)(я|и|ю|ей)$");
      switch (w.substring(stem.length())) {
        case "и" -> oblique(stem + "я", out);
        case "ю" -> {
          both(stem + "я", Case.ACCUSATIVE, 2, out);
          out.add(new NameForm(stem + "й", Case.DATIVE, HE, 2));
        }
        case "ей" -> both(stem + "я", Case.INSTRUMENTAL, 2, out);
        default -> out.add(new NameForm(stem + "й", Case.GENITIVE, HE, 2));
      }
      return true;
    }
    if (Regex.matches(w, ".{2,}зод(ы|е|у|ой)")) {
      String name = Regex.strip(w, "(?<=зод)(ы|е|у|ой)$") + "а";
      both(name, Case.GENITIVE, w.endsWith("ы") ? 3 : 0, out);
      both(name, Case.DATIVE, w.endsWith("е") ? 3 : 0, out);
      both(name, Case.ACCUSATIVE, w.endsWith("у") ? 3 : 0, out);
      both(name, Case.INSTRUMENTAL, w.endsWith("ой") ? 3 : 0, out);
      return true;
    }
    return false;
  }

  private static void oblique(String nominative, List<NameForm> out) {
    both(nominative, Case.GENITIVE, 2, out);
    both(nominative, Case.DATIVE, 1, out);
    both(nominative, Case.LOCATIVE, 1, out);
  }

  private static void declined(String w, List<NameForm> out) {
    if (w.length() < 3) {
      return;
    }
    String cut = w.substring(0, w.length() - 1);
    String cut2 = w.substring(0, w.length() - 2);
    if (w.endsWith("а") && endsHard(cut)) {
      out.add(new NameForm(cut, Case.GENITIVE, HE, 2));
      out.add(new NameForm(cut, Case.ACCUSATIVE, HE, 1));
    } else if (w.endsWith("у") && endsHard(cut)) {
      out.add(new NameForm(cut, Case.DATIVE, HE, 2));
      both(cut + "а", Case.ACCUSATIVE, 1, out);
    } else if (Regex.matches(w, ".*(ом|[жшщчц]ем)") && endsHard(cut2)) {
      out.add(new NameForm(cut2, Case.INSTRUMENTAL, HE, 2));
    } else if (w.endsWith("ем")) {
      out.add(new NameForm(cut2 + (endsHard(cut2) ? "ь" : "й"), Case.INSTRUMENTAL, HE, 2));
    } else if (w.endsWith("е") && endsHard(cut)) {
      out.add(new NameForm(cut, Case.LOCATIVE, HE, 1));
      both(cut + "а", Case.DATIVE, 1, out);
    } else if (w.endsWith("ы") && endsHard(cut)) {
      both(cut + "а", Case.GENITIVE, Regex.matches(w, KAZAKH_FIXED) ? 1 : 2, out);
    } else if (w.endsWith("и") && endsHard(cut)) {
      both(cut + "а", Case.GENITIVE, Regex.matches(cut, ".*[кгхжшщч]") ? 2 : 0, out);
      both(cut + "я", Case.GENITIVE, 1, out);
      out.add(new NameForm(cut + "ь", Case.GENITIVE, SHE, 1));
    } else if (w.endsWith("ой") && endsHard(cut2)) {
      both(cut2 + "а", Case.INSTRUMENTAL, 2, out);
    } else if (w.endsWith("я")) {
      String he = cut + (Regex.matches(w, ".*[аеиоуыэюя]я") ? "й" : "ь");
      out.add(new NameForm(he, Case.GENITIVE, HE, 2));
      out.add(new NameForm(he, Case.ACCUSATIVE, HE, 1));
    } else if (w.endsWith("ю")) {
      out.add(
          new NameForm(cut + (Regex.matches(w, ".*[аеиоуыэюя]ю") ? "й" : "ь"), Case.DATIVE, HE, 2));
      both(cut + "я", Case.ACCUSATIVE, 1, out);
    }
  }

  private static void both(String nominative, Case wanted, int weight, List<NameForm> out) {
    out.add(new NameForm(nominative, wanted, HE, weight));
    out.add(new NameForm(nominative, wanted, SHE, weight));
  }
}
