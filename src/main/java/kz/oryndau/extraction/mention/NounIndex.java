package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.text.WordList;

/** Every form of the listed nouns: posts, bodies, occupations. Read once, then only looked up. */
final class NounIndex {

  /** The lists of the class path. */
  static final NounIndex RUSSIAN = new NounIndex();

  private final Map<String, List<Form>> forms = new HashMap<>();
  private final List<Entry> fixed = new ArrayList<>();

  private NounIndex() {
    read("/lexicon/posts.txt", Entry::post);
    read("/lexicon/bodies.txt", Entry::body);
    read("/lexicon/occupations.txt", Entry::occupation);
    fixed.forEach(this::deputy);
  }

  /** The forms that are written like this; empty where the word is in no list. */
  List<Form> find(String word) {
    var exact = forms.get(word);
    if (exact != null) {
      return exact;
    }
    return forms.getOrDefault(Letters.fold(word), List.of());
  }

  /** The same for a word whose folded form is known. */
  List<Form> find(String word, String folded) {
    var exact = forms.get(word);
    return exact != null || word.equals(folded)
        ? Objects.requireNonNullElse(exact, List.of())
        : forms.getOrDefault(folded, List.of());
  }

  private void read(String path, Function<String[], Entry> factory) {
    for (var line : WordList.read(path)) {
      var columns = line.split("\\s+");
      columns[0] =
          columns[0].equals(columns[0].toUpperCase(Locale.ROOT))
              ? columns[0]
              : Letters.fold(columns[0]);
      add(factory.apply(columns));
    }
  }

  private void add(Entry entry) {
    String noun = entry.noun();
    if (entry.type() == Entry.Type.SIGLA || !noun.equals(Letters.fold(noun))) {
      put(noun, new Form(entry, null, null));
      return;
    }
    if (Declension.isFixed(noun)) {
      put(noun, new Form(entry, null, null));
      fixed.add(entry);
      return;
    }
    boolean animate = !entry.isBody() && !entry.isPlace();
    String plural = entry.plural() == null ? null : Letters.fold(entry.plural());
    Declension.singular(noun, animate)
        .forEach((c, form) -> put(form, new Form(entry, c, Number.SINGULAR)));
    Declension.plural(noun, animate, plural)
        .forEach((c, form) -> put(form, new Form(entry, c, Number.PLURAL)));
  }

  /** «замакиму», «замаким»: the principal's forms beside the nominative that is his genitive. */
  private void deputy(Entry entry) {
    if (!entry.noun().startsWith("зам")) {
      return;
    }
    for (var principal : List.copyOf(find(entry.noun().substring(3)))) {
      if (principal.entry().isPost() && principal.grammaticalCase() == Case.GENITIVE) {
        Declension.singular(principal.entry().noun(), true)
            .forEach(
                (c, form) -> {
                  if (c != Case.GENITIVE && c != Case.ACCUSATIVE) {
                    put("зам" + form, new Form(entry, c, Number.SINGULAR));
                  }
                });
      }
    }
  }

  private void put(String form, Form value) {
    forms.computeIfAbsent(form, key -> new ArrayList<>(2)).add(value);
  }
}
