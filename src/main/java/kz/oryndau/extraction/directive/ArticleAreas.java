package kz.oryndau.extraction.directive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kz.oryndau.extraction.directive.PolicyAreas.Entry;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.morphology.AnalysedText;
import kz.oryndau.extraction.quote.Quote;
import kz.oryndau.extraction.text.Passage.Role;
import kz.oryndau.extraction.text.Sentence;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.Tokens;

/**
 * What policy areas one article, its quotes and its directives are about. Each word is looked up
 * once, when the first quote or directive asks.
 */
public final class ArticleAreas {

  /** So many sentences before an assignment tell its areas too. */
  private static final int BEFORE = 2;

  private final PolicyAreas areas;
  private final AnalysedText text;
  private final Map<Sentence, List<List<Entry>>> entries = new IdentityHashMap<>();
  private final Map<Integer, AreaWeights> passages = new HashMap<>();
  private final Map<Sentence, Integer> numbers = new IdentityHashMap<>();

  /** Of each sentence, in reading order. */
  private final List<AreaWeights> weights = new ArrayList<>();

  private AreaWeights article;

  /**
   * What the words of the article say for and against each area; null until the first assignment
   * asks.
   */
  private double[] everywhere;

  ArticleAreas(PolicyAreas areas, AnalysedText text) {
    this.areas = areas;
    this.text = text;
  }

  /** The areas of each quote by its id, up to three, the most fitting first. */
  public Map<String, List<String>> of(List<Quote> quotes) {
    var found = new HashMap<String, List<String>>();
    for (var quote : quotes) {
      var own = within(quote.span());
      // What a quote does not touch itself is not its topic, however often the article does.
      var chosen = own.isEmpty() ? List.<String>of() : PolicyAreas.choose(own, article());
      found.put(quote.id(), chosen.stream().filter(own::touches).toList());
    }
    return found;
  }

  /** The areas of words {@code from} up to {@code to} of a line, the likeliest first. */
  List<String> of(Line line, int from, int to, Actor issuer) {
    var evidence = evidence(line.sentence(), line.passage(), from, to, issuer);
    if (everywhere == null) {
      everywhere = areas.told(evidence::tellArticle);
    }
    return areas.judged(evidence, everywhere);
  }

  /** What tells the areas of words {@code from} up to {@code to} of a sentence. */
  AreaEvidence evidence(Sentence sentence, int passage, int from, int to, Actor issuer) {
    var all = article();
    var own = areas.none();
    add(own, sentence, from, to);
    int number = numbers.get(sentence);
    var before = areas.none();
    weights.subList(Math.max(0, number - BEFORE), number).forEach(before::add);
    var near = passages.getOrDefault(passage, before);
    return new AreaEvidence(
        own,
        sentence.tokens().subList(from, to),
        issuer,
        weights.get(number),
        before,
        near,
        weights.get(0),
        all,
        text);
  }

  private AreaWeights within(Span span) {
    var own = areas.none();
    for (var sentence : text.sentencesAt(span)) {
      if (text.passageOf(sentence).role() != Role.NOISE) {
        var tokens = sentence.sentence().tokens();
        int from = Tokens.indexAt(tokens, span.start());
        int to = Tokens.indexAt(tokens, span.end());
        boolean cut = to > from && tokens.get(to - 1).span().end() > span.end();
        add(own, sentence.sentence(), from, cut ? to - 1 : to);
      }
    }
    return own;
  }

  /** What the whole article without the site around it touches. */
  private AreaWeights article() {
    if (article == null) {
      article = areas.none();
      for (var sentence : text.sentences()) {
        var own = areas.none();
        add(own, sentence.sentence(), 0, sentence.words().size());
        numbers.put(sentence.sentence(), weights.size());
        weights.add(own);
        if (text.passageOf(sentence).role() != Role.NOISE) {
          passages.computeIfAbsent(sentence.passage(), at -> areas.none()).add(own);
        }
      }
      passages.values().forEach(article::add);
    }
    return article;
  }

  private void add(AreaWeights sum, Sentence sentence, int from, int to) {
    var tokens = sentence.tokens();
    var known = entries.computeIfAbsent(sentence, this::entriesOf);
    for (int at = from; at < to; at++) {
      // A pair of words counts only where both lie inside.
      boolean last = at == to - 1 && to < tokens.size();
      sum.add(last ? areas.entriesOf(tokens.subList(at, to), 0) : known.get(at));
    }
  }

  private List<List<Entry>> entriesOf(Sentence sentence) {
    var found = new ArrayList<List<Entry>>(sentence.tokens().size());
    for (int at = 0; at < sentence.tokens().size(); at++) {
      found.add(areas.entriesOf(sentence.tokens(), at));
    }
    return found;
  }
}
