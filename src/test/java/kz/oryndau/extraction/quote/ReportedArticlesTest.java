package kz.oryndau.extraction.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import kz.oryndau.extraction.mention.MentionReader;
import kz.oryndau.extraction.morphology.MorphologyReader;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.extraction.text.TextReader;
import org.junit.jupiter.api.Test;

/** Forms of reporting in every order: what one paragraph says must not spoil the next. */
class ReportedArticlesTest {

  private static final int ARTICLES = 400;

  private final MorphologyReader morphology = new MorphologyReader();
  private final MentionReader mentions = new MentionReader();
  private final QuoteReader quotes = new QuoteReader();

  @Test
  void readsWhoSaysWhatInArticlesOfMixedForms() {
    check(ReportedArticles::next);
  }

  @Test
  void readsWhoSaysWhatInArticlesWhoseFormTellsIt() {
    check(ArticleForms::next);
  }

  private void check(Function<Random, ReportedArticles.Article> articles) {
    var random = new Random(20260506);
    for (int i = 0; i < ARTICLES; i++) {
      var article = articles.apply(random);
      assertEquals(article.said(), said(article.text()), article.text());
    }
  }

  private List<String> said(String text) {
    var analysed = morphology.read(new TextReader().read(text, Language.RUSSIAN));
    var spoken = quotes.read(mentions.read(analysed));
    List<String> found = new ArrayList<>();
    for (var quote : spoken.quotes()) {
      spoken.mentioned().actors().stream()
          .filter(it -> it.id().equals(quote.speaker()))
          .filter(it -> spoken.mentioned().officials().contains(it.id()))
          .forEach(it -> found.add(it.name() + ": " + quote.span().in(text)));
    }
    return found;
  }
}
