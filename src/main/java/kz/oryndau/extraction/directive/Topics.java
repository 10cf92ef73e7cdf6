package kz.oryndau.extraction.directive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.oryndau.extraction.morphology.AnalysedText;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.Passage.Role;
import kz.oryndau.extraction.text.Sentence;
import kz.oryndau.extraction.text.Span;

/** Tells what policy areas a quote is about, by its own words and those of its article. */
public final class Topics {

  private final PolicyAreas areas = new PolicyAreas();

  /** The areas of each quote by its id, up to three, the most fitting first. */
  public Map<String, List<String>> of(AnalysedText text, List<Quote> quotes) {
    if (quotes.isEmpty()) {
      return Map.of();
    }
    var sentences = new TreeMap<Integer, Sentence>();
    var article = new HashMap<String, Double>();
    for (var sentence : text.sentences()) {
      if (text.passageOf(sentence).role() != Role.NOISE) {
        sentences.put(sentence.sentence().span().start(), sentence.sentence());
        add(article, areas.weigh(sentence.sentence().tokens()));
      }
    }
    var found = new HashMap<String, List<String>>();
    for (var quote : quotes) {
      var own = within(quote.span(), sentences);
      // What a quote does not touch itself is not its topic, however often the article does.
      var choice = own.isEmpty() ? List.<String>of() : PolicyAreas.choose(own, Map.of(), article);
      found.put(quote.id(), choice.stream().filter(own::containsKey).toList());
    }
    return found;
  }

  private Map<String, Double> within(Span span, TreeMap<Integer, Sentence> sentences) {
    var first = sentences.floorKey(span.start());
    var own = new HashMap<String, Double>();
    for (var sentence :
        sentences.subMap(first == null ? span.start() : first, span.end()).values()) {
      var tokens = sentence.tokens().stream().filter(token -> span.contains(token.span())).toList();
      add(own, areas.weigh(tokens));
    }
    return own;
  }

  private static void add(Map<String, Double> sum, Map<String, Double> more) {
    more.forEach((area, weight) -> sum.merge(area, weight, Double::sum));
  }
}
