package kz.oryndau.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import kz.oryndau.article.ArticleContent;
import kz.oryndau.platform.FixedClock;
import kz.oryndau.platform.InvalidInput;
import kz.oryndau.platform.Violation;
import kz.oryndau.platform.Violation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of a submission, right and wrong. */
class SubmissionCheckTest {

  private static final String TODAY = FixedClock.TODAY.toString();
  private static final String TOMORROW = FixedClock.TODAY.plusDays(1).toString();

  @Test
  void takesAFullSubmission() {
    var content =
        check(new Submission(" Школа ", "Текст.", "Вестник", "https://a.example/1", TODAY, "kk"));

    assertEquals("Школа", content.title());
    assertEquals("Текст.", content.text());
    assertEquals("https://a.example/1", content.url());
    assertEquals("kk", content.language());
    assertEquals(FixedClock.TODAY, content.publishedAt());
  }

  @Test
  void doesWithTextAndDateAlone() {
    var content = check(new Submission(null, "\n  Первая строка\nВторая", "", " ", TODAY, null));

    assertEquals("Первая строка", content.title());
    assertEquals("", content.source());
    assertNull(content.url());
    assertNull(content.language());
    assertEquals("\n  Первая строка\nВторая", content.text(), "offsets count in it as it came");
  }

  @Test
  void cutsALongFirstLineAtAWord() {
    var title = check(new Submission(null, "слово ".repeat(200), null, null, TODAY, null)).title();

    assertTrue(title.length() <= SubmissionCheck.MAX_TITLE);
    assertTrue(title.endsWith("слово…"), title);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong("text", Rule.REQUIRED, text(null)),
        wrong("text", Rule.REQUIRED, text(" \n\t ")),
        wrong("text", Rule.TOO_LONG, text("я".repeat(200_001)), "200000", "200001"),
        wrong("text", Rule.NUL_CHARACTER, text("да\0нет"), "2"),
        wrong("text", Rule.BROKEN_CHARACTER, text("да\ud83d!"), "2"),
        wrong("text", Rule.BROKEN_CHARACTER, text("\udc00"), "0"),
        wrong("text", Rule.BROKEN_CHARACTER, text("Алматы\ufffd"), "6"),
        wrong("title", Rule.TOO_LONG, with("я".repeat(501), null, null, TODAY, null), "500", "501"),
        wrong("title", Rule.NUL_CHARACTER, with("\0", null, null, TODAY, null), "0"),
        wrong(
            "source", Rule.TOO_LONG, with(null, "я".repeat(201), null, TODAY, null), "200", "201"),
        wrong("url", Rule.NOT_A_WEB_ADDRESS, url("javascript:alert(1)"), "javascript:alert(1)"),
        wrong("url", Rule.NOT_A_WEB_ADDRESS, url("a.example/1"), "a.example/1"),
        wrong("url", Rule.NOT_A_WEB_ADDRESS, url("https:///x y"), "https:///x y"),
        wrong("publishedAt", Rule.REQUIRED, with(null, null, null, " ", null)),
        wrong(
            "publishedAt",
            Rule.NOT_A_DATE,
            with(null, null, null, "17.04.2026", null),
            "17.04.2026"),
        wrong("publishedAt", Rule.IN_THE_FUTURE, with(null, null, null, TOMORROW, null), TODAY),
        wrong("language", Rule.UNKNOWN_LANGUAGE, with(null, null, null, TODAY, "en"), "en"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void tellsWhatIsWrong(Violation expected, Submission submission) {
    assertEquals(List.of(expected), violations(submission));
  }

  @Test
  void tellsEverythingAtOnce() {
    var found = violations(new Submission("\0", " ", null, "ftp://a.example", "завтра", "de"));

    assertEquals(
        List.of("title", "text", "url", "publishedAt", "language"),
        found.stream().map(Violation::field).toList());
  }

  private static ArticleContent check(Submission submission) {
    return new SubmissionCheck(FixedClock.TODAY).check(submission);
  }

  private static List<Violation> violations(Submission submission) {
    return assertThrows(InvalidInput.class, () -> check(submission)).violations();
  }

  private static Arguments wrong(
      String field, Rule rule, Submission submission, String... arguments) {
    return Arguments.of(new Violation(field, rule, List.of(arguments)), submission);
  }

  private static Submission text(String text) {
    return new Submission("Заголовок", text, null, null, TODAY, null);
  }

  private static Submission url(String url) {
    return with(null, null, url, TODAY, null);
  }

  private static Submission with(
      String title, String source, String url, String publishedAt, String language) {
    return new Submission(title, "Текст.", source, url, publishedAt, language);
  }
}
