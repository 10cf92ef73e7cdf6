package kz.oryndau.extraction.directive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.oryndau.extraction.directive.LogisticFit.Sample;
import kz.oryndau.extraction.mention.KnownNouns;
import kz.oryndau.extraction.mention.MentionReader;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.quote.QuoteReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.extraction.text.TextReader;

/**
 * Learns the weights of {@link Judge} from annotated articles.
 *
 * <p>{@code JudgeTrainer WEIGHTS DIR… -- DIR…} reads NAME.json with NAME.txt of the directories,
 * tells by cross-validation over articles what to expect in those behind the dashes and which of
 * their assignments nothing found, and writes the weights learned from all of them.
 */
public final class JudgeTrainer {

  private static final double[] LIMITS = {0.3, 0.35, 0.4, 0.45, 0.5, 0.55};

  /** Two spans mean the same from this share of common words on. */
  private static final double OVERLAP = 0.5;

  /**
   * A candidate.
   *
   * @param gold number of the assignment of its article that it hits; −1 if none
   * @param told whether it only tells again what another candidate says
   */
  record Example(
      String article, String words, List<String> evidence, int gold, boolean sure, boolean told) {}

  private final TextReader texts = new TextReader();
  private final MorphologyReader morphology = new MorphologyReader();
  private final MentionReader mentions = new MentionReader();
  private final QuoteReader quotes = new QuoteReader();
  private final DirectiveReader directives = new DirectiveReader();
  final List<Example> examples = new ArrayList<>();

  /** How many assignments each tested article has. */
  final Map<String, Integer> golds = new TreeMap<>();

  boolean tested;

  /** See the class. */
  public static void main(String[] args) throws IOException {
    var trainer = new JudgeTrainer();
    for (int at = 1; at < args.length; at++) {
      trainer.tested |= args[at].equals("--");
      if (!args[at].equals("--")) {
        trainer.read(Path.of(args[at]));
      }
    }
    trainer.tell();
    var weights = trainer.learn(example -> true);
    Training.write(Path.of(args[0]), "an assignment", weights);
  }

  void read(Path directory) throws IOException {
    Training.read(directory, this::read);
  }

  private void read(JsonNode gold, String words) {
    var article = gold.path("id").asText();
    var text = texts.read(words, Language.RUSSIAN);
    var spoken = quotes.read(mentions.read(morphology.read(text), KnownNouns.NONE));
    var published = LocalDate.parse(gold.path("publishedAt").asText());
    var wanted = new ArrayList<List<Span>>();
    gold.path("assignments").forEach(one -> wanted.add(places(one, words)));
    var candidates = directives.candidates(spoken.mentioned(), spoken.quotes(), published);
    if (tested) {
      golds.put(article, wanted.size());
      tellUnfound(article, words, wanted, candidates.drafts());
    }
    var hits = candidates.drafts().stream().filter(d -> hit(d.span(), wanted) >= 0).toList();
    for (var draft : candidates.drafts()) {
      int at = hit(draft.span(), wanted);
      boolean told = at < 0 && hits.stream().anyMatch(one -> Duplicates.same(one, draft));
      var evidence = Evidence.of(draft, candidates.memory());
      var said = draft.span().in(words);
      examples.add(new Example(article, said, evidence, at, !draft.isDoubtful(), told));
    }
  }

  private static void tellUnfound(
      String article, String words, List<List<Span>> wanted, List<Draft> drafts) {
    for (var places : wanted) {
      if (drafts.stream().noneMatch(draft -> hit(draft.span(), List.of(places)) >= 0)) {
        System.out.println("no candidate, " + article + ": " + places.get(0).in(words));
      }
    }
  }

  private static int hit(Span span, List<List<Span>> wanted) {
    for (int at = 0; at < wanted.size(); at++) {
      for (var place : wanted.get(at)) {
        double common = Math.min(span.end(), place.end()) - Math.max(span.start(), place.start());
        double all = Math.max(span.end(), place.end()) - Math.min(span.start(), place.start());
        if (common / all >= OVERLAP) {
          return at;
        }
      }
    }
    return -1;
  }

  private static List<Span> places(JsonNode one, String text) {
    var places = new ArrayList<Span>();
    places.add(Training.place(text, one));
    one.path("alternatives").forEach(other -> places.add(Training.place(text, other.asText(), 1)));
    return places;
  }

  private void tell() {
    var likelihoods = new ArrayList<Double>();
    var judges = new ArrayList<Map<String, Double>>();
    for (int fold = 0; fold < Training.FOLDS; fold++) {
      int own = fold;
      judges.add(learn(example -> Training.fold(example.article) != own));
    }
    examples.forEach(
        e -> likelihoods.add(likelihood(judges.get(Training.fold(e.article)), e.evidence)));
    for (double least : LIMITS) {
      tell("judged, least " + least, at -> likelihoods.get(at) >= least);
    }
    tell("likely at 0.9 or more", at -> likelihoods.get(at) >= 0.9);
    tell("by the rules alone", at -> examples.get(at).sure);
    tell("by knowing all", at -> examples.get(at).gold >= 0);
  }

  private static double likelihood(Map<String, Double> weights, List<String> evidence) {
    double sum = weights.get(LogisticFit.BIAS);
    for (var name : evidence) {
      sum += weights.getOrDefault(name, 0.0);
    }
    return Judge.likelihood(sum);
  }

  private void tell(String how, Predicate<Integer> keeps) {
    var hits = new HashSet<String>();
    int wrong = 0;
    for (int at = 0; at < examples.size(); at++) {
      var example = examples.get(at);
      if (!golds.containsKey(example.article) || !keeps.test(at)) {
        continue;
      }
      if (example.gold >= 0) {
        hits.add(example.article + "#" + example.gold);
      } else if (!example.told) {
        wrong++;
      }
    }
    int all = golds.values().stream().mapToInt(count -> count).sum();
    double precision = hits.size() / (double) (hits.size() + wrong);
    double recall = hits.size() / (double) all;
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT, "%s: P %.3f  R %.3f  F1 %.3f of %d%n", how, precision, recall, f1, all);
  }

  private Map<String, Double> learn(Predicate<Example> from) {
    return LogisticFit.weights(
        examples.stream()
            .filter(example -> !example.told && from.test(example))
            .map(example -> new Sample(example.article, example.evidence, example.gold >= 0))
            .toList());
  }
}
