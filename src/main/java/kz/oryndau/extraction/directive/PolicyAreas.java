package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.text.PlainText;
import kz.oryndau.extraction.text.Token;
import kz.oryndau.extraction.text.WordList;

/** Tells policy areas by the words of an assignment, its sentence and its article. */
final class PolicyAreas {

  /** No more areas than these are named for one assignment. */
  private static final int MOST = 3;

  /** Shorter entries are whole words. */
  private static final int SHORTEST_STEM = 3;

  /** How much a word of the assignment itself counts against its paragraph and its article. */
  private static final double OWN = 1.2;

  private static final double OWN_CAP = 6;
  private static final double NEAR = 3.5;
  private static final double NEAR_LEAST = 6;

  /** What the leading area of the article is worth. */
  private static final double ARTICLE = 5;

  /** An area with less than this share of the best one is left out. */
  private static final double SHARE = 0.62;

  /** One stem of the list. */
  private record Entry(String area, double weight, String following) {}

  /**
   * The stems that begin with some letters, as a tree that a word is walked along once; every word
   * of an article is, and of a quote and an order once more.
   */
  private static final class Node {
    private static final int LETTERS = 'я' - 'а' + 1;

    private final List<Entry> entries = new ArrayList<>(1);
    private final Map<Character, Node> others = new HashMap<>(0);
    private Node[] next;

    /** Where the letter leads to; null where no stem goes on with it. */
    Node at(char letter) {
      int index = letter - 'а';
      if (index < 0 || index >= LETTERS) {
        return others.isEmpty() ? null : others.get(letter);
      }
      return next == null ? null : next[index];
    }

    Node grown(char letter) {
      int index = letter - 'а';
      if (index < 0 || index >= LETTERS) {
        return others.computeIfAbsent(letter, key -> new Node());
      }
      next = next == null ? new Node[LETTERS] : next;
      next[index] = next[index] == null ? new Node() : next[index];
      return next[index];
    }
  }

  private final Node stems = new Node();

  PolicyAreas() {
    String area = null;
    for (var line : WordList.read("/lexicon/policy-areas.txt")) {
      if (line.startsWith("[")) {
        area = line.substring(1, line.length() - 1);
      } else {
        add(area, line.split(" "));
      }
    }
  }

  private void add(String area, String[] parts) {
    var last = parts[parts.length - 1];
    boolean weighted = parts.length > 1 && Character.isDigit(last.charAt(0));
    int words = weighted ? parts.length - 1 : parts.length;
    var node = stems;
    for (char letter : parts[0].toCharArray()) {
      node = node.grown(letter);
    }
    node.entries.add(
        new Entry(area, weighted ? Double.parseDouble(last) : 2, words > 1 ? parts[1] : null));
  }

  /** How often each area is touched, by the weights of its words. */
  Map<String, Double> weigh(List<Token> tokens) {
    var weights = new HashMap<String, Double>();
    for (int at = 0; at < tokens.size(); at++) {
      for (var entry : entriesOf(tokens, at)) {
        if (entry.weight > 0 && !entry.area.equals("none")) {
          weights.merge(entry.area, entry.weight, Double::sum);
        }
      }
    }
    return weights;
  }

  private List<Entry> entriesOf(List<Token> tokens, int at) {
    if (tokens.get(at).kind() != Token.Kind.WORD) {
      return List.of();
    }
    var word = PlainText.word(tokens.get(at).text());
    var fitting = List.<Entry>of();
    var node = stems;
    for (int end = 0; node != null; end++) {
      if (!node.entries.isEmpty() && (end >= SHORTEST_STEM || end == word.length())) {
        var found = fitting(node.entries, tokens, at + 1);
        fitting = found.isEmpty() ? fitting : found;
      }
      node = end < word.length() ? node.at(word.charAt(end)) : null;
    }
    return fitting;
  }

  /** The entries whose second word follows; where there are none, those of one word. */
  private static List<Entry> fitting(List<Entry> entries, List<Token> tokens, int next) {
    if (entries.size() == 1 && entries.get(0).following == null) {
      return entries;
    }
    var pairs = new ArrayList<Entry>();
    var singles = new ArrayList<Entry>();
    for (var entry : entries) {
      if (entry.following == null) {
        singles.add(entry);
      } else if (next < tokens.size()
          && PlainText.word(tokens.get(next).text()).startsWith(entry.following)) {
        pairs.add(entry);
      }
    }
    return pairs.isEmpty() ? singles : pairs;
  }

  private static double most(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(weight -> weight).max().orElse(1);
  }

  /** «реформа здравоохранения, образования и науки»: the assignment names its areas itself. */
  private static List<String> strong(Map<String, Double> own) {
    return own.entrySet().stream()
        .filter(entry -> entry.getValue() >= 3)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The areas of an assignment, the most fitting first.
   *
   * @param own weights of its own words, which count most
   * @param near weights of its sentence and the words around
   * @param article weights of the whole article
   */
  static List<String> choose(
      Map<String, Double> own, Map<String, Double> near, Map<String, Double> article) {
    var named = strong(own);
    if (named.size() >= MOST) {
      return named;
    }
    var scores = new HashMap<String, Double>();
    own.forEach((area, weight) -> scores.merge(area, OWN * Math.min(weight, OWN_CAP), Double::sum));
    double nearest = Math.max(NEAR_LEAST, most(near));
    near.forEach((area, weight) -> scores.merge(area, NEAR * weight / nearest, Double::sum));
    double most = most(article);
    article.forEach((area, weight) -> scores.merge(area, ARTICLE * weight / most, Double::sum));
    var ranked =
        scores.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (ranked.isEmpty()) {
      return List.of();
    }
    double best = ranked.get(0).getValue();
    return ranked.stream()
        .filter(entry -> entry.getValue() >= best * SHARE)
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
