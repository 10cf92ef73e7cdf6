package kz.oryndau.sample;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import kz.oryndau.article.ArticleContent;

/** One file of {@code resources/samples}; its note says to readers that all of it is invented. */
@JsonIgnoreProperties("note")
record SampleFile(
    String title, String source, String url, LocalDate publishedAt, String language, String text) {

  ArticleContent content() {
    return new ArticleContent(title, text, source, url, publishedAt, language, true);
  }
}
