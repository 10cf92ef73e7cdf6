package kz.oryndau.processing;

import jakarta.enterprise.context.ApplicationScoped;
import kz.oryndau.article.Article;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.ExtractionRequest;
import kz.oryndau.extraction.Extractor;
import kz.oryndau.extraction.KnownNames;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.register.RegisterLexicon;

/** The extractor together with what people have put right in the register. */
@ApplicationScoped
class LearnedExtractor {

  private final Extractor extractor;
  private final RegisterLexicon lexicon;

  LearnedExtractor(Extractor extractor, RegisterLexicon lexicon) {
    this.extractor = extractor;
    this.lexicon = lexicon;
  }

  /** Reads a text and stores nothing. */
  Extraction extract(ExtractionRequest request) {
    return extractor.extract(request.with(new KnownNames(lexicon.misread(), lexicon.programmes())));
  }

  /** What there is to read of an article. */
  static ExtractionRequest requestOf(Article article) {
    var language =
        article.language() == null ? null : Language.ofCode(article.language()).orElseThrow();
    return new ExtractionRequest(article.text(), article.publishedAt(), language);
  }
}
