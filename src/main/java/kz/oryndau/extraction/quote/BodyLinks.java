package kz.oryndau.extraction.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.text.WordList;

/**
 * Finds the body that an article calls now by its name and now by what it is for: «в акимате
 * сообщили … в городской администрации добавили». The kinds stand in lexicon/body-callings.txt.
 */
final class BodyLinks {

  /** «Власт[и]», «администраци[ями]». */
  private static final int LONGEST_ENDING = 3;

  private static final List<Calling> CALLINGS = read();

  private final Cast cast;
  private final List<Quote> quotes;
  private final Map<String, String> links = new HashMap<>();

  /**
   * A kind of body.
   *
   * @param adjectives how they begin
   * @param nouns what follows the adjective, without its ending
   * @param names how words begin in the names of bodies of the kind
   */
  private record Calling(List<String> adjectives, List<String> nouns, List<String> names) {

    /** Whether the name is made of adjectives, one of them of the kind, and its noun. */
    boolean isOne(List<String> words) {
      int last = words.size() - 1;
      return last > 0
          && nouns.stream().anyMatch(noun -> isForm(words.get(last), noun))
          && words.subList(0, last).stream().allMatch(Calling::isAdjective)
          && words.stream().anyMatch(word -> adjectives.stream().anyMatch(word::startsWith));
    }

    private static boolean isForm(String word, String noun) {
      return word.startsWith(noun) && word.length() <= noun.length() + LONGEST_ENDING;
    }

    private static boolean isAdjective(String word) {
      return Stream.of("ое", "ая", "ый", "ий", "ой", "ые", "ие").anyMatch(word::endsWith);
    }

    boolean fits(String name) {
      return words(name).stream().anyMatch(word -> names.stream().anyMatch(word::startsWith));
    }
  }

  private BodyLinks(Cast cast, List<Quote> quotes) {
    this.cast = cast;
    this.quotes = quotes;
  }

  private static List<Calling> read() {
    List<Calling> callings = new ArrayList<>();
    for (var line : WordList.read("/lexicon/body-callings.txt")) {
      var parts = Line.folded(line).split("\\s*[|=]\\s*");
      callings.add(new Calling(list(parts[0]), list(parts[1]), list(parts[2])));
    }
    return List.copyOf(callings);
  }

  private static List<String> list(String words) {
    return List.of(words.strip().split(" "));
  }

  /** Ids of the bodies by the ids of the callings that speak and mean them. */
  static Map<String, String> links(Cast cast, List<Quote> quotes) {
    var links = new BodyLinks(cast, quotes);
    Set<String> spoke = new HashSet<>();
    for (int i = 0; i < quotes.size(); i++) {
      if (spoke.add(quotes.get(i).speaker())) {
        links.link(cast.actor(quotes.get(i).speaker()), i);
      }
    }
    return links.links;
  }

  private void link(Actor speaker, int quote) {
    var calling = isBody(speaker) ? calling(speaker) : null;
    if (calling == null) {
      return;
    }
    var named =
        cast.officialBodies().stream()
            .filter(it -> isNamedBefore(it, speaker))
            .filter(it -> calling.fits(it.name()) && calling(it) == null)
            .map(Actor::id)
            .toList();
    var meant = named.size() == 1 ? named.get(0) : null;
    for (int i = 0; i < quote; i++) {
      meant = named.contains(quotes.get(i).speaker()) ? quotes.get(i).speaker() : meant;
    }
    if (meant != null) {
      links.put(speaker.id(), meant);
    }
  }

  private static boolean isBody(Actor actor) {
    return actor != null && actor.type() == Actor.Type.BODY;
  }

  private static Calling calling(Actor body) {
    var words = words(body.name());
    return CALLINGS.stream().filter(it -> it.isOne(words)).findFirst().orElse(null);
  }

  private static boolean isNamedBefore(Actor one, Actor other) {
    return one.mentions().get(0).start() < other.mentions().get(0).start();
  }

  private static List<String> words(String name) {
    return WordSplitter.words(Line.folded(name), c -> Character.isLetter(c) || c == '-');
  }
}
