package kz.oryndau.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kz.oryndau.extraction.morphology.Reading.Case;
import kz.oryndau.extraction.morphology.Reading.Number;
import kz.oryndau.extraction.text.WordList;

/** Every form of the listed nouns: posts, bodies, occupations. Read once, then only looked up. */
final class NounIndex {

  /** Bodies of which a country has one: «полиции» is never their plural. */
  private static final Set<String> ONE = Set.of("полиция", "милиция", "жандармерия");

  /** The lists of the class path. */
  static final NounIndex RUSSIAN = ofLists();

  private final Map<String, List<Form>> forms = new HashMap<>();
  private final List<Entry> fixed = new ArrayList<>();

  private static NounIndex ofLists() {
    var index = new NounIndex();
    index.read("/lexicon/posts.txt", Entry::post);
    index.read("/lexicon/bodies.txt", Entry::body);
    index.read("/lexicon/occupations.txt", Entry::occupation);
    index.fixed.forEach(index::deputy);
    return index;
  }

  /** Adds every form of the name of a public body. */
  void addBody(String name) {
    add(Entry.body(new String[] {noun(name), "public"}));
  }

  /** Adds every form of a post that makes whoever holds it an official. */
  void addPost(String title) {
    add(Entry.post(new String[] {noun(title), "public", Letters.fold(title)}));
  }

  private static String noun(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT)) ? word : Letters.fold(word);
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
      columns[0] = noun(columns[0]);
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
    if (entry.type() != Entry.Type.SERVANT) {
      Declension.singular(noun, animate)
          .forEach((c, form) -> put(form, new Form(entry, c, Number.SINGULAR)));
    }
    if (!ONE.contains(noun)) {
      Declension.plural(noun, animate, plural)
          .forEach((c, form) -> put(form, new Form(entry, c, Number.PLURAL)));
    }
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
