package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.oryndau.extraction.text.WordList;

/**
 * Whether two posts can be one holder's under two names: «пресс-секретарь президента» and
 * «представитель Кремля», «председатель КНР» and «китайский лидер». Kinds of role stand in
 * lexicon/role-variants.txt.
 */
final class Roles {

  private static final Map<String, Set<String>> KINDS = read();

  /** The two countries whose news is read, in whatever words. */
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "россии",
          "рф",
          "российской",
          "рф",
          "рф",
          "рф",
          "казахстана",
          "рк",
          "казахстанской",
          "рк",
          "рк",
          "рк");

  /** Whose kind only the words behind them tell. */
  private static final Set<String> CHIEFS = Set.of("глава", "председатель", "руководитель");

  private static final List<String> SIZES = List.of("region", "town", "district");

  private static final int STEM = 5;
  private static final int CORE = 4;
  private static final int SHORTEST_ABBREVIATION = 3;

  /** «Министр по инвестициям и развитию» is «МИР». */
  private static final int LONGEST_PREPOSITION = 2;

  private static final String MINISTRY = "мин";

  private Roles() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> kinds = new HashMap<>();
    String section = "";
    for (var line : WordList.read("/lexicon/role-variants.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        kinds.computeIfAbsent(section, key -> new HashSet<>()).add(Line.folded(line));
      }
    }
    return Map.copyOf(kinds);
  }

  /** Whether somebody with these posts may also be called by that one. */
  static boolean fit(List<String> posts, String other) {
    return posts.stream().anyMatch(post -> fit(post, other));
  }

  /** Whether both posts are of one kind and nothing in them tells the holders apart. */
  static boolean fit(String one, String other) {
    var kinds = kinds(one);
    var others = kinds(other);
    if (others.contains("anybody")) {
      return true;
    }
    if (Collections.disjoint(kinds, others)) {
      return false;
    }
    if (kinds.contains("spokesman") && others.contains("spokesman")) {
      return true;
    }
    if (differ(sizes(one), sizes(other))) {
      return false;
    }
    var narrower = narrowing(one);
    var otherNarrower = narrowing(other);
    return !differ(narrower, otherNarrower)
        || isShort(one, otherNarrower)
        || isShort(other, narrower);
  }

  /** «Глава МКС» of a «министр культуры и спорта»: first letters of the other. */
  private static boolean isShort(String full, Set<String> narrower) {
    if (narrower.size() != 1) {
      return false;
    }
    var letters = new StringBuilder();
    for (var word : words(full)) {
      for (var part : word.split("-")) {
        letters.append(part.length() > LONGEST_PREPOSITION ? part.substring(0, 1) : "");
      }
    }
    var name = narrower.iterator().next();
    return name.length() >= SHORTEST_ABBREVIATION && letters.indexOf(name) >= 0;
  }

  /** No word of one is in a word of the other («генпрокурора» has «прокурора» in it). */
  private static boolean differ(Set<String> one, Set<String> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(a -> other.stream().anyMatch(b -> holds(a, b) || holds(b, a)));
  }

  /** «Генпрокурора» and «прокурора», «Минфина» and «финансов». */
  private static boolean holds(String whole, String part) {
    boolean ministry = part.startsWith(MINISTRY) && part.length() > STEM;
    return whole.contains(stem(part))
        || ministry && whole.startsWith(core(part.substring(MINISTRY.length())));
  }

  private static String core(String word) {
    return word.substring(0, Math.min(CORE, word.length() - 1));
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }

  private static Set<String> sizes(String post) {
    Set<String> sizes = new HashSet<>();
    for (var size : SIZES) {
      if (words(post).stream().anyMatch(KINDS.get(size)::contains)) {
        sizes.add(size);
      }
    }
    return sizes;
  }

  private static Set<String> kinds(String post) {
    var words = words(post);
    Set<String> kinds = new HashSet<>();
    int head = head(words);
    if (head < 0) {
      return kinds;
    }
    if (words.get(head).equals("спикер")) {
      return Set.of(head + 1 < words.size() ? "chair" : "anybody");
    }
    for (var kind : List.of("state", "government", "prosecution", "place")) {
      boolean of =
          CHIEFS.contains(words.get(head))
              && head + 1 < words.size()
              && words.subList(head + 1, words.size()).stream()
                  .anyMatch(KINDS.get("of " + kind)::contains);
      if (of) {
        return Set.of(kind);
      }
    }
    for (var kind : KINDS.entrySet()) {
      if (isKind(kind.getKey()) && kind.getValue().contains(words.get(head))) {
        kinds.add(kind.getKey());
      }
    }
    return kinds;
  }

  /** The words behind the head that say whose or what: «здравоохранения», «Текели». */
  private static Set<String> narrowing(String post) {
    var words = words(post);
    Set<String> narrowing = new HashSet<>();
    Set<String> countries = new HashSet<>();
    for (var word : words.subList(head(words) + 1, words.size())) {
      if (COUNTRIES.containsKey(word)) {
        countries.add(COUNTRIES.get(word));
      } else if (word.length() > 2 && !isGeneral(word)) {
        narrowing.add(word);
      }
    }
    return narrowing.isEmpty() ? countries : narrowing;
  }

  private static boolean isGeneral(String word) {
    return KINDS.get("general").contains(word)
        || SIZES.stream().anyMatch(size -> KINDS.get(size).contains(word));
  }

  /** Index of the first word that heads a post; -1 if there is none. */
  private static int head(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (KINDS.entrySet().stream()
          .anyMatch(kind -> isKind(kind.getKey()) && kind.getValue().contains(word))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isKind(String section) {
    return !section.startsWith("of ") && !section.equals("general") && !SIZES.contains(section);
  }

  private static List<String> words(String post) {
    List<String> words = new ArrayList<>();
    for (var word : Line.folded(post).split("[^\\p{L}-]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
