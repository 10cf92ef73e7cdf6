package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.oryndau.extraction.morphology.AnalysedText;
import kz.oryndau.extraction.text.Stems;
import kz.oryndau.extraction.text.Token;
import kz.oryndau.extraction.text.WordList;

/**
 * Tells how much policy areas are touched by words, and by that the areas of assignments and
 * quotes. Holds word lists only, so one instance serves all threads.
 */
public final class PolicyAreas {

  /** No more areas than these are named for one quote. */
  private static final int MOST = 3;

  /** What all words of the quote itself are worth at most. */
  private static final double OWN_CAP = 4;

  /** What the leading area of the article is worth if its words have some weight. */
  private static final double ARTICLE = 5;

  private static final double ARTICLE_LEAST = 10;

  /** An area that the quote itself names needs this share of the best one. */
  private static final double OWN_SHARE = 0.5;

  /** One that only the article names, beside a quote that names another. */
  private static final double OTHER_SHARE = 0.7;

  /** One of a quote whose words name no area. */
  private static final double SILENT_SHARE = 0.75;

  /** From this weight on words name an area. */
  static final double NAMED = 2;

  static final String WORKS = "construction";

  /** Whose works are theirs: building a power plant is energy, building a school is both. */
  static final Set<String> BUILDERS =
      Set.of(
          "transport",
          "energy",
          "ecology",
          "water",
          "agriculture",
          "emergency",
          "industry",
          "tourism");

  static final Set<String> BUILT = Set.of("education", "health", "housing", "culture", "sport");

  /** Heads the stems that touch no area. */
  private static final String NONE = "none";

  /**
   * One stem of the list.
   *
   * @param area index of its area; −1 where it touches none
   * @param following beginning of the word that must follow; null where any may
   */
  record Entry(int area, double weight, String following) {}

  /**
   * What one stem touches.
   *
   * @param singles whatever word follows
   * @param pairs with the word that must follow
   */
  private record Entries(List<Entry> singles, List<Entry> pairs) {}

  /** The stems, of which some have several entries; those of one or two letters are words. */
  private final Stems<Entries> stems = new Stems<>();

  /** In the order of the alphabet, which decides between areas that fit alike. */
  private final List<String> names;

  private final AreaJudge judge;

  /** Reads the word lists. */
  public PolicyAreas() {
    var lines = WordList.read("/lexicon/policy-areas.txt");
    names =
        lines.stream()
            .filter(line -> line.startsWith("["))
            .map(PolicyAreas::name)
            .filter(name -> !name.equals(NONE))
            .sorted()
            .distinct()
            .toList();
    int area = -1;
    for (var line : lines) {
      if (line.startsWith("[")) {
        area = names.indexOf(name(line));
      } else {
        add(area, line.split(" "));
      }
    }
    judge = AreaJudge.load(names);
  }

  private static String name(String heading) {
    return heading.substring(1, heading.length() - 1);
  }

  private void add(int area, String[] parts) {
    var last = parts[parts.length - 1];
    boolean weighted = parts.length > 1 && Character.isDigit(last.charAt(0));
    int words = weighted ? parts.length - 1 : parts.length;
    double weight = weighted ? Double.parseDouble(last) : 2;
    var entries = entriesOf(parts[0]);
    if (words > 1) {
      entries.pairs.add(new Entry(area, weight, parts[1]));
    } else {
      entries.singles.add(new Entry(area, weight, null));
    }
  }

  private Entries entriesOf(String letters) {
    for (var stem : stems.like(letters)) {
      if (stem.letters().equals(letters)) {
        return stem.value();
      }
    }
    var entries = new Entries(new ArrayList<>(1), new ArrayList<>(0));
    stems.add(letters, entries);
    return entries;
  }

  /** The areas of an article and of what is in it. */
  public ArticleAreas of(AnalysedText text) {
    return new ArticleAreas(this, text);
  }

  /** All areas, in the order of the alphabet. */
  List<String> names() {
    return names;
  }

  /** The areas of an assignment, the likeliest first. */
  List<String> judged(AreaEvidence evidence, double[] everywhere) {
    return judge.areas(evidence, everywhere);
  }

  /** What words say for and against each area, all together, each once. */
  double[] told(Consumer<AreaWord.Teller> all) {
    return judge.told(all);
  }

  /** No area touched. */
  AreaWeights none() {
    return new AreaWeights(names);
  }

  /** How much each area is touched by some words. */
  AreaWeights weigh(List<Token> tokens) {
    var weights = none();
    for (int at = 0; at < tokens.size(); at++) {
      weights.add(entriesOf(tokens, at));
    }
    return weights;
  }

  /** The stems that fit the word at the index, with the word after it. */
  List<Entry> entriesOf(List<Token> tokens, int at) {
    if (tokens.get(at).kind() != Token.Kind.WORD) {
      return List.of();
    }
    var word = tokens.get(at).plain();
    var fitting = List.<Entry>of();
    var like = stems.like(word);
    for (int k = 0; k < like.size(); k++) {
      if (word.startsWith(like.get(k).letters())) {
        var found = fitting(like.get(k).value(), tokens, at + 1);
        fitting = found.isEmpty() ? fitting : found;
      }
    }
    return fitting;
  }

  /** The entries whose second word follows; where there are none, those of one word. */
  private static List<Entry> fitting(Entries entries, List<Token> tokens, int next) {
    if (entries.pairs.isEmpty() || next >= tokens.size()) {
      return entries.singles;
    }
    var following = tokens.get(next).plain();
    var fitting = new ArrayList<Entry>(0);
    for (var pair : entries.pairs) {
      if (following.startsWith(pair.following)) {
        fitting.add(pair);
      }
    }
    return fitting.isEmpty() ? entries.singles : fitting;
  }

  /**
   * The areas of a quote, the most fitting first.
   *
   * @param words weights of the words themselves, which count most
   * @param article weights of the whole article
   */
  static List<String> choose(AreaWeights words, AreaWeights article) {
    var own = withoutWorks(words);
    double most = Math.max(ARTICLE_LEAST, article.highest());
    var scores =
        own.with(area -> Math.min(own.of(area), OWN_CAP) + ARTICLE * article.of(area) / most);
    double best = scores.highest();
    double others = own.highest() >= NAMED ? OTHER_SHARE : SILENT_SHARE;
    return scores
        .with(
            area -> {
              double share = own.of(area) >= NAMED ? OWN_SHARE : others;
              return scores.of(area) >= best * share ? scores.of(area) : 0;
            })
        .most(MOST, 0);
  }

  private static AreaWeights withoutWorks(AreaWeights own) {
    boolean theirs = own.touches(WORKS) && namesAny(own, BUILDERS) && !namesAny(own, BUILT);
    return theirs ? own.without(WORKS) : own;
  }

  /** Whether the weights name one of the areas. */
  static boolean namesAny(AreaWeights weights, Set<String> areas) {
    for (var area : areas) {
      if (weights.of(area) >= NAMED) {
        return true;
      }
    }
    return false;
  }
}
