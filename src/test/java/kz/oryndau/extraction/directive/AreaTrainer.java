package kz.oryndau.extraction.directive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.oryndau.extraction.directive.LogisticFit.Sample;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;
import kz.oryndau.extraction.text.Tokens;

/**
 * Learns the weights of {@link AreaJudge} from annotated articles.
 *
 * <p>{@code AreaTrainer WEIGHTS WORDS VECTORS DIR… -- DIR…} reads the vectors of {@link
 * WordVectors} and NAME.json with NAME.txt of the directories, a directory as often as it is named,
 * tells by cross-validation over articles what to expect in those behind the dashes, and writes the
 * weights learned from all of them, those of words apart.
 */
public final class AreaTrainer {

  private record Example(
      String article, boolean tested, AreaEvidence evidence, Set<String> areas) {}

  /** How much is believed of what words say by those that are used alike. */
  private static final double ALIKE = 0.3;

  private final AreaVocabulary vocabulary;
  private final TextReader texts = new TextReader();
  private final MorphologyReader morphology = new MorphologyReader();
  private final PolicyAreas areas = new PolicyAreas();
  private final List<Example> examples = new ArrayList<>();
  private boolean tested;

  private AreaTrainer(WordVectors vectors) {
    vocabulary = new AreaVocabulary(vectors);
  }

  /** See the class. */
  public static void main(String[] args) throws IOException {
    var trainer = new AreaTrainer(WordVectors.read(Path.of(args[2])));
    for (int at = 3; at < args.length; at++) {
      trainer.tested |= args[at].equals("--");
      if (!args[at].equals("--")) {
        Training.read(Path.of(args[at]), trainer::read);
      }
    }
    if (trainer.tested) {
      trainer.tell();
    }
    var weights = trainer.learn(example -> true);
    var words = weights.keySet().stream().filter(AreaWord::isName).toList();
    trainer.write(Path.of(args[1]), words, weights);
    weights.keySet().removeAll(words);
    Training.write(Path.of(args[0]), "a policy area", weights);
  }

  private void write(Path file, List<String> signs, Map<String, Double> weights)
      throws IOException {
    var words = new TreeMap<String, double[]>();
    for (var sign : signs) {
      int equals = sign.indexOf('=');
      int area = areas.names().indexOf(sign.substring(equals + 1));
      var name = sign.substring(0, equals);
      words.computeIfAbsent(name, any -> new double[areas.names().size()])[area] =
          weights.get(sign);
    }
    var lines = new ArrayList<String>();
    lines.add("# What words say for and against each policy area; learned, not edited by hand.");
    words.forEach((name, line) -> lines.add(WordWeights.line(name, line)));
    Files.write(file, lines);
  }

  private void read(JsonNode gold, String words) {
    var text = morphology.read(texts.read(words, Language.RUSSIAN));
    var article = areas.of(text);
    var officials = new HashMap<String, Actor>();
    gold.path("officials").forEach(one -> officials.put(one.path("id").asText(), actor(one)));
    for (var assignment : gold.path("assignments")) {
      if (assignment.path("policyAreas").isEmpty()) {
        continue;
      }
      var span = Training.place(words, assignment);
      var sentence = text.sentencesAt(span).get(0);
      var tokens = sentence.sentence().tokens();
      var named = new HashSet<String>();
      assignment.path("policyAreas").forEach(area -> named.add(area.asText()));
      int from = Math.min(Tokens.indexAt(tokens, span.start()), tokens.size() - 1);
      int to = Math.max(from + 1, Tokens.indexAt(tokens, span.end()));
      var evidence =
          article.evidence(
              sentence.sentence(),
              sentence.passage(),
              from,
              to,
              officials.get(assignment.path("issuer").asText()));
      examples.add(new Example(gold.path("id").asText(), tested, evidence, named));
    }
  }

  private static Actor actor(JsonNode official) {
    var positions = new ArrayList<String>();
    official.path("positions").forEach(position -> positions.add(position.asText()));
    var name = official.path("name").asText(null);
    return new Actor("", Actor.Type.PERSON, name, positions, List.of());
  }

  private void tell() {
    int found = 0;
    int right = 0;
    int wanted = 0;
    for (int fold = 0; fold < Training.FOLDS; fold++) {
      int own = fold;
      var judge = new AreaJudge(areas.names(), learn(one -> Training.fold(one.article) != own));
      for (var example : examples) {
        if (example.tested && Training.fold(example.article) == fold) {
          var named = judge.areas(example.evidence, judge.told(example.evidence::tellArticle));
          found += named.size();
          wanted += example.areas.size();
          right += (int) named.stream().filter(example.areas::contains).count();
        }
      }
    }
    double precision = right / (double) found;
    double recall = right / (double) wanted;
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(Locale.ROOT, "areas: P %.3f  R %.3f  F1 %.3f%n", precision, recall, f1);
  }

  private Map<String, Double> learn(Predicate<Example> from) {
    var samples = new ArrayList<Sample>();
    for (var example : examples) {
      for (int area = 0; area < areas.names().size(); area++) {
        if (example.evidence.touches(area) && from.test(example)) {
          var right = example.areas.contains(areas.names().get(area));
          samples.add(new Sample(example.article, signs(example.evidence, area), right));
        }
      }
    }
    var weights = new HashMap<String, Double>();
    LogisticFit.weights(samples, AreaWord::isOfArticle)
        .forEach((sign, weight) -> weights.put(sign, (1 - ALIKE) * weight));
    vocabulary
        .weights(examples.stream().filter(from).map(this::sample).toList(), areas.names())
        .forEach((sign, weight) -> weights.merge(sign, ALIKE * weight, Double::sum));
    return weights;
  }

  private AreaVocabulary.Sample sample(Example example) {
    var right = new boolean[areas.names().size()];
    example.areas.forEach(area -> right[areas.names().indexOf(area)] = true);
    return new AreaVocabulary.Sample(example.article, words(example.evidence), right);
  }

  private static Set<String> words(AreaEvidence evidence) {
    var words = new LinkedHashSet<String>();
    evidence.tellWords((place, word, length) -> words.add(place.name(word, length)));
    evidence.tellArticle((place, word, length) -> words.add(place.name(word, length)));
    return words;
  }

  private List<String> signs(AreaEvidence evidence, int area) {
    var names = areas.names();
    var signs = new ArrayList<String>();
    evidence.tell(area, (sign, value) -> signs.add(AreaEvidence.name(sign, value, names)));
    words(evidence).forEach(word -> signs.add(word + "=" + names.get(area)));
    return signs;
  }
}
