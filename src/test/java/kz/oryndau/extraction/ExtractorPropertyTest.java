package kz.oryndau.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the whole extraction of any text, however odd. All names are invented. */
class ExtractorPropertyTest {

  private static final int LONGEST = 50_000;
  private static final int TRIES = 4;
  private static final double MOST_TIMES = 12;

  /** Less than this says more of the machine than of the text; nanoseconds. */
  private static final long NOTICEABLE = 100_000_000;

  private static final Extractor EXTRACTOR = new Extractor();
  private static final Extractor OTHER = new Extractor();
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 2);

  /** What articles are made of, and what they should not be made of. */
  private static final String[] PIECES = {
    "Министр финансов Асхат Мырзабеков ",
    "Мырзабеков ",
    "поручил акимам до 1 мая ",
    "завершить ремонт",
    "заявил, что ",
    "«Мы построим школу», – сказал он. ",
    "Его заместитель ",
    "И.о. ",
    "г. Алматы ",
    "экс-",
    "Президент ",
    "Глава государства ",
    "назначен ",
    "необходимо ",
    "во главе с ",
    "сменит на этом посту ",
    "президентства ",
    "ГЛАВА МВД ",
    "\n",
    "– ",
    "«",
    "»",
    "\"",
    "(",
    ")",
    ". ",
    ", ",
    " и ",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u0000",
    "\u200B",
    "\u202E",
    "שלום ",
    "مرحبا ",
    "Mинистp ",
    "Қасым ",
    "тапсырды ",
    "12 300,5 ",
    "К."
  };

  /** Words that are nothing once the hyphens are gone. */
  private static final String SOFT_HYPHENS =
      "Аким города Асан Беков поручил построить \u00AD 150 \u00AD школ в селе.";

  static Stream<String> texts() {
    var random = new Random(20261125);
    return Stream.concat(IntStream.range(0, 300).mapToObj(i -> random(random)), hostile());
  }

  private static Stream<String> hostile() {
    return Stream.concat(
        Stream.of(
            "",
            " \n\t ",
            "Аким города Асан Беков поручил построить 150 школ. ".repeat(2) + SOFT_HYPHENS,
            nested("(", ")"),
            nested("«", "»"),
            nested("[«(", ")»]")),
        pieces().map(piece -> piece.repeat(LONGEST / piece.length())));
  }

  private static String nested(String open, String close) {
    return open.repeat(10_000) + "министр" + close.repeat(10_000);
  }

  /** What a whole text is filled with. */
  static Stream<String> pieces() {
    return Stream.of(
        "\"",
        "«",
        "»",
        "–",
        "- ",
        "(",
        "ж",
        "Ж",
        "министрсказалчто",
        "Mинистp Қаpжы ",
        "😀",
        "\u202Eשלום ",
        "\uD83D",
        "\uDE00 ",
        "\n",
        "и ",
        "А. Б. ",
        "слово: ",
        "сказал, что ",
        "«Мы построим», – ",
        "до 1 мая ",
        "Иванов ",
        "Иван Иванов, ",
        "министр ",
        "министра финансов и ",
        "его заместитель ",
        "он был министром ",
        "поручил обеспечить ",
        "«Да», – сказал министр. ",
        "До 1 мая необходимо построить школу. ");
  }

  private static String random(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** No exception, spans inside the text and between characters, references that lead somewhere. */
  @ParameterizedTest
  @MethodSource("texts")
  void readsEveryText(String text) {
    var found = read(text, null);
    var actors = new HashSet<String>();
    found.actors().forEach(actor -> actors.add(actor.id()));
    for (var actor : found.actors()) {
      assertTrue(actor.name() != null || actor.type() == Actor.Type.POST);
      actor.mentions().forEach(span -> assertSpan(text, span));
    }
    for (var quote : found.quotes()) {
      assertSpan(text, quote.span());
      assertTrue(actors.contains(quote.speaker()));
    }
    for (var directive : found.directives()) {
      assertSpan(text, directive.span());
      assertTrue(actors.contains(directive.issuer()));
    }
    found.asides().forEach(aside -> assertSpan(text, aside.span()));
  }

  private static void assertSpan(String text, Span span) {
    assertTrue(span.start() >= 0 && span.start() < span.end() && span.end() <= text.length());
    assertTrue(isBoundary(text, span.start()), () -> "inside a character: " + span);
    assertTrue(isBoundary(text, span.end()), () -> "inside a character: " + span);
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isHighSurrogate(text.charAt(at - 1))
        || !Character.isLowSurrogate(text.charAt(at));
  }

  /** The same text gives the same answer, from any extractor and after any other text. */
  @ParameterizedTest
  @MethodSource("ordinary")
  void answersAlike(String text) {
    var first = read(text, Language.RUSSIAN);
    var other = OTHER.extract(new ExtractionRequest(text, PUBLISHED, Language.RUSSIAN));
    assertEquals(first, other);
    assertEquals(first, read(text, Language.RUSSIAN));
  }

  static Stream<String> ordinary() {
    var random = new Random(7);
    return IntStream.range(0, 100).mapToObj(i -> random(random));
  }

  /**
   * Four times the text takes about four times the work, where the square would take sixteen times.
   * Processor time of this thread is compared with itself, so a busy machine does not matter; the
   * best of some tries counts.
   */
  @ParameterizedTest
  @MethodSource("pieces")
  void takesLinearTime(String piece) {
    String quarter = piece.repeat(LONGEST / 8 / piece.length());
    String whole = quarter.repeat(4);
    read(quarter, null);
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && least > MOST_TIMES; i++) {
      long small = cost(quarter);
      long large = cost(whole);
      least = large < NOTICEABLE ? 0 : Math.min(least, (double) large / small);
    }
    assertTrue(least <= MOST_TIMES, "grows by " + least + " for four times the text");
  }

  private static long cost(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    read(text, null);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private static Extraction read(String text, Language language) {
    return EXTRACTOR.extract(new ExtractionRequest(text, PUBLISHED, language));
  }
}
