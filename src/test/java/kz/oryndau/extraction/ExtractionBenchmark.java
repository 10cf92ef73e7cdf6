package kz.oryndau.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.oryndau.extraction.morphology.AnalysedText;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Articles of 2.5 kB a second, on two threads, warm, with 256 MB of heap and the collector that the
 * portal is started with. Run with {@code mvn test -Dtest=ExtractionBenchmark -Dbenchmark=true},
 * with {@code -Dbenchmark.articles=DIR} on the text files of a folder instead of invented articles;
 * it is no part of the ordinary tests. The compiler needs eighty seconds of two cores before
 * nothing gets quicker any more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExtractionBenchmark {

  private static final int ARTICLES = 256;
  private static final String FOLDER = "benchmark.articles";
  private static final LocalDate PUBLISHED = LocalDate.of(2030, 3, 1);

  private final List<String> articles = articles();
  private final AtomicInteger next = new AtomicInteger();
  private final Extractor extractor = new Extractor();
  private final TextReader texts = new TextReader();
  private final MorphologyReader morphology = new MorphologyReader();

  private static List<String> articles() {
    var folder = System.getProperty(FOLDER);
    var articles = folder == null ? SyntheticArticles.list(ARTICLES, 1) : texts(Path.of(folder));
    var bytes = articles.stream().mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length);
    System.out.printf("%d articles of %.0f bytes%n", articles.size(), bytes.average().orElse(0));
    return articles;
  }

  private static List<String> texts(Path folder) {
    try (var files = Files.newDirectoryStream(folder, "*.txt")) {
      List<String> texts = new ArrayList<>();
      for (var file : files) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole extraction. */
  @Benchmark
  public Extraction extraction() {
    return extractor.extract(new ExtractionRequest(article(), PUBLISHED, Language.RUSSIAN));
  }

  /** Splitting and reading of words alone. */
  @Benchmark
  public AnalysedText words() {
    return morphology.read(texts.read(article(), Language.RUSSIAN));
  }

  private String article() {
    return articles.get(Math.floorMod(next.getAndIncrement(), articles.size()));
  }

  @Test
  @EnabledIfSystemProperty(named = "benchmark", matches = "true")
  void run() throws RunnerException {
    var folder = System.getProperty(FOLDER);
    List<String> machine = new ArrayList<>(List.of("-Xmx256m", "-XX:+UseParallelGC"));
    if (folder != null) {
      machine.add("-D" + FOLDER + "=" + Path.of(folder).toAbsolutePath());
    }
    var options =
        new OptionsBuilder()
            .include(ExtractionBenchmark.class.getSimpleName())
            .threads(2)
            .forks(1)
            .jvmArgsAppend(machine.toArray(String[]::new))
            .warmupIterations(8)
            .warmupTime(TimeValue.seconds(10))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(5))
            .build();
    new Runner(options).run();
  }
}
