package kz.oryndau.extraction;

import java.time.LocalDate;
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
 * Articles of 2.5 kB a second, on two threads, warm, with 256 MB of heap. Run with {@code mvn test
 * -Dtest=ExtractionBenchmark -Dbenchmark=true}; it is no part of the ordinary tests.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExtractionBenchmark {

  private static final int ARTICLES = 256;
  private static final LocalDate PUBLISHED = LocalDate.of(2030, 3, 1);

  private final List<String> articles = SyntheticArticles.list(ARTICLES, 1);
  private final AtomicInteger next = new AtomicInteger();
  private final Extractor extractor = new Extractor();
  private final TextReader texts = new TextReader();
  private final MorphologyReader morphology = new MorphologyReader();

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
    return articles.get(Math.floorMod(next.getAndIncrement(), ARTICLES));
  }

  @Test
  @EnabledIfSystemProperty(named = "benchmark", matches = "true")
  void run() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(ExtractionBenchmark.class.getSimpleName())
            .threads(2)
            .forks(1)
            .jvmArgsAppend("-Xmx256m")
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(5))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(5))
            .build();
    new Runner(options).run();
  }
}
