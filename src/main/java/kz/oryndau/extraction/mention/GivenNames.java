package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Gender;
import kz.oryndau.extraction.text.WordList;

/** The listed first names in all their forms. */
final class GivenNames {

  private static final Map<String, String> FLEETING = Map.of("павел", "павл", "лев", "льв");

  static final GivenNames LIST = new GivenNames();

  private final Map<String, List<NameForm>> forms = new HashMap<>();

  /** Forms of names that are hardly anybody's surname. */
  private final Set<String> onlyFirst = new HashSet<>();

  private GivenNames() {
    for (var line : WordList.read("/lexicon/given-names.txt")) {
      var columns = line.split("\\s+");
      if (columns[1].contains("m")) {
        add(Letters.fold(columns[0]), Gender.MASCULINE, columns[1].contains("0"));
      }
      if (columns[1].contains("s")) {
        onlyFirst.add(Letters.fold(columns[0]));
      }
      if (columns[1].contains("f")) {
        add(Letters.fold(columns[0]), Gender.FEMININE, columns[1].contains("0"));
      }
    }
  }

  /**
   * How {@code folded} can be read as a listed first name; of a hyphenated one the last part
   * decides («Олег-Санжара»). Empty where it is none.
   */
  List<NameForm> find(String folded) {
    var found = forms.get(folded);
    if (found != null) {
      return found;
    }
    int hyphen = folded.lastIndexOf('-');
    if (hyphen <= 0 || hyphen == folded.length() - 1) {
      return List.of();
    }
    String before = folded.substring(0, hyphen + 1);
    var first = forms.get(before.substring(0, hyphen));
    var last = forms.getOrDefault(folded.substring(hyphen + 1), List.of());
    if (first == null) {
      return List.of();
    }
    if (last.isEmpty()) {
      last = NameForm.guess(folded.substring(hyphen + 1));
    }
    return last.stream()
        .filter(f -> first.stream().anyMatch(g -> g.gender() == f.gender()))
        .map(
            f -> new NameForm(before + f.nominative(), f.grammaticalCase(), f.gender(), f.weight()))
        .toList();
  }

  /**
   * Whether a form is only that of a first name: a man's that no one bears as surname («Илья»), or
   * a woman's («Мадина»).
   */
  boolean isOnlyFirst(String folded) {
    var found = forms.getOrDefault(folded, List.of());
    return !found.isEmpty()
        && found.stream()
            .allMatch(
                form -> form.gender() == Gender.FEMININE || onlyFirst.contains(form.nominative()));
  }

  private void add(String name, Gender gender, boolean fixed) {
    String[] ends = fixed ? null : endings(name, gender);
    put(name, new NameForm(name, ends == null ? null : Case.NOMINATIVE, gender, 3));
    if (ends == null) {
      return;
    }
    String stem =
        FLEETING.getOrDefault(name, name.substring(0, name.length() - Integer.parseInt(ends[0])));
    if (gender == Gender.FEMININE && name.endsWith("ь")) {
      put(name, new NameForm(name, null, gender, 1));
    }
    put(stem + ends[1], new NameForm(name, Case.GENITIVE, gender, 3));
    put(stem + ends[2], new NameForm(name, Case.DATIVE, gender, 3));
    put(stem + ends[3], new NameForm(name, Case.ACCUSATIVE, gender, 2));
    put(stem + ends[4], new NameForm(name, Case.INSTRUMENTAL, gender, 3));
    put(stem + ends[5], new NameForm(name, Case.LOCATIVE, gender, 1));
  }

  /** Letters to cut, then the endings from the genitive on; null where the name keeps one form. */
  private static String[] endings(String name, Gender gender) {
    boolean he = gender == Gender.MASCULINE;
    char last = name.charAt(name.length() - 1);
    boolean yi = name.length() > 1 && "гкхжшщч".indexOf(name.charAt(name.length() - 2)) >= 0;
    switch (last) {
      case 'а':
        return new String[] {"1", yi ? "и" : "ы", "е", "у", "ой", "е"};
      case 'я':
        return name.endsWith("ия")
            ? new String[] {"1", "и", "и", "ю", "ей", "и"}
            : new String[] {"1", "и", "е", "ю", "ей", "е"};
      case 'й':
        return name.endsWith("ий")
            ? new String[] {"1", "я", "ю", "я", "ем", "и"}
            : new String[] {"1", "я", "ю", "я", "ем", "е"};
      case 'ь':
        return he
            ? new String[] {"1", "я", "ю", "я", "ем", "е"}
            : new String[] {"1", "и", "и", "ь", "ью", "и"};
      default:
        return he && "аеиоуыэюяіөұүә".indexOf(last) < 0
            ? new String[] {"0", "а", "у", "а", "жшщчц".indexOf(last) < 0 ? "ом" : "ем", "е"}
            : null;
    }
  }

  private void put(String form, NameForm value) {
    forms.computeIfAbsent(form, key -> new ArrayList<>(2)).add(value);
  }
}
