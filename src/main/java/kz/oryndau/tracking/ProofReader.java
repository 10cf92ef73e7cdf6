package kz.oryndau.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.oryndau.article.Article;
import kz.oryndau.article.ArticleRepository;
import kz.oryndau.history.Proof;
import kz.oryndau.platform.Violation.Rule;
import kz.oryndau.platform.WebAddress;

/**
 * Reads evidence from the fields article with quote (or start and end), or url with date; and note
 * and origin.
 */
@ApplicationScoped
class ProofReader {

  private static final String BLANK = "[\\s\\u00a0]+";

  private final ArticleRepository articles;
  private final Clock clock;

  ProofReader(ArticleRepository articles, Clock clock) {
    this.articles = articles;
    this.clock = clock;
  }

  /** The evidence; null, with what is wrong noted, where it is not whole. */
  Proof read(Fields fields) {
    var origin = fields.requiredConstant("origin", Proof.Origin.class);
    var note = fields.required("note", Fields.LONG);
    if (fields.has("article") && fields.has("url")) {
      fields.violations().add("url", Rule.NOT_BOTH, "article");
      return null;
    }
    if (fields.has("article")) {
      return ofArticle(fields, note, origin);
    }
    if (fields.has("url")) {
      return ofPage(fields, note, origin);
    }
    fields.violations().add("article", Rule.EITHER, "url");
    return null;
  }

  private Proof ofPage(Fields fields, String note, Proof.Origin origin) {
    var url = fields.text("url", WebAddress.MAX);
    if (url != null && !WebAddress.valid(url)) {
      fields.violations().add("url", Rule.NOT_A_WEB_ADDRESS, url);
    }
    var date = fields.requiredDate("date");
    var today = LocalDate.now(clock);
    if (date != null && date.isAfter(today)) {
      fields.violations().add("date", Rule.IN_THE_FUTURE, today);
    }
    return Proof.ofPage(url, date, note, origin);
  }

  private Proof ofArticle(Fields fields, String note, Proof.Origin origin) {
    var key = fields.key("article");
    var article = key == null ? null : articles.findById(key);
    if (article == null) {
      if (key != null) {
        fields.violations().add("article", Rule.NO_SUCH_RECORD, key);
      }
      return null;
    }
    var place = fields.has("start") ? place(fields, article) : find(fields, article);
    return place == null
        ? null
        : Proof.ofArticle(
            article.id(), place.start(), place.end(), article.publishedAt(), note, origin);
  }

  private static Place place(Fields fields, Article article) {
    var start = fields.number("start");
    fields.require("end");
    var end = fields.number("end");
    if (start == null || end == null) {
      return null;
    }
    if (start >= end || end > article.text().length()) {
      fields.violations().add("end", Rule.OUTSIDE_TEXT, article.text().length());
      return null;
    }
    return new Place(start, end);
  }

  /** The first place of the words, whatever the blanks and line ends between them. */
  private static Place find(Fields fields, Article article) {
    var quote = fields.required("quote", Fields.LONG);
    if (quote == null) {
      return null;
    }
    var words =
        Arrays.stream(quote.split(BLANK)).map(Pattern::quote).collect(Collectors.joining(BLANK));
    var found = Pattern.compile(words).matcher(article.text());
    if (!found.find()) {
      fields.violations().add("quote", Rule.NOT_IN_ARTICLE);
      return null;
    }
    return new Place(found.start(), found.end());
  }

  private record Place(int start, int end) {}
}
