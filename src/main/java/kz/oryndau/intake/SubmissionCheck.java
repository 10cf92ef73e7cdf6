package kz.oryndau.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import kz.oryndau.article.ArticleContent;
import kz.oryndau.platform.CleanText;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.Violations;
import kz.oryndau.platform.WebAddress;

/** Turns a submission into the content of an article, or tells everything that is wrong with it. */
final class SubmissionCheck {

  static final int MAX_TITLE = 500;
  static final int MAX_SOURCE = 200;
  private static final Set<String> LANGUAGES = Set.of("ru", "kk");

  private final Violations violations = new Violations();
  private final LocalDate today;

  SubmissionCheck(LocalDate today) {
    this.today = today;
  }

  /**
   * Answers with the content.
   *
   * @throws kz.oryndau.platform.InvalidInput naming every field that is wrong
   */
  ArticleContent check(Submission submission) {
    var title = strip(submission.title());
    CleanText.check("title", title, MAX_TITLE, violations);
    CleanText.checkRequired("text", submission.text(), CleanText.MAX_ARTICLE, violations);
    var source = strip(submission.source());
    CleanText.check("source", source, MAX_SOURCE, violations);
    var url = url(strip(submission.url()));
    var publishedAt = date(strip(submission.publishedAt()));
    var language = language(strip(submission.language()));
    violations.orThrow();
    var text = submission.text();
    return new ArticleContent(
        title.isEmpty() ? firstLine(text) : title, text, source, url, publishedAt, language, false);
  }

  private String url(String url) {
    if (url.isEmpty()) {
      return null;
    }
    if (CleanText.check("url", url, WebAddress.MAX, violations) && !WebAddress.valid(url)) {
      violations.add("url", Rule.NOT_A_WEB_ADDRESS, url);
    }
    return url;
  }

  private LocalDate date(String date) {
    if (date.isEmpty()) {
      violations.add("publishedAt", Rule.REQUIRED);
      return null;
    }
    try {
      var day = LocalDate.parse(date);
      if (day.isAfter(today)) {
        violations.add("publishedAt", Rule.IN_THE_FUTURE, today);
      }
      return day;
    } catch (DateTimeException e) {
      violations.add("publishedAt", Rule.NOT_A_DATE, date);
      return null;
    }
  }

  private String language(String language) {
    if (language.isEmpty()) {
      return null;
    }
    if (!LANGUAGES.contains(language)) {
      violations.add("language", Rule.UNKNOWN_LANGUAGE, language);
    }
    return language;
  }

  private static String firstLine(String text) {
    var line = text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElseThrow();
    if (line.length() <= MAX_TITLE) {
      return line;
    }
    var space = line.lastIndexOf(' ', MAX_TITLE - 1);
    return line.substring(0, space > 0 ? space : MAX_TITLE - 2) + "…";
  }

  private static String strip(String value) {
    return value == null ? "" : value.strip();
  }
}
