package kz.oryndau.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kz.oryndau.article.Article;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.ExtractionRequest;
import kz.oryndau.extraction.Extractor;
import kz.oryndau.extraction.KnownNames;
import kz.oryndau.extraction.mention.KnownNouns;
import kz.oryndau.extraction.text.Language;
import kz.oryndau.register.RegisterLexicon;

/** The extractor together with what people have put right in the register. */
@ApplicationScoped
class LearnedExtractor {

  private final Extractor extractor;
  private final RegisterLexicon lexicon;
  private final AtomicReference<Learned> learned =
      new AtomicReference<>(new Learned(Set.of(), Set.of(), KnownNouns.NONE));

  /** What was entered, and every form of it: the forms are worked out only when it changes. */
  private record Learned(Set<String> bodies, Set<String> posts, KnownNouns nouns) {}

  LearnedExtractor(Extractor extractor, RegisterLexicon lexicon) {
    this.extractor = extractor;
    this.lexicon = lexicon;
  }

  /** Reads a text and stores nothing. */
  Extraction extract(ExtractionRequest request) {
    return extractor.extract(
        request.with(new KnownNames(lexicon.misread(), lexicon.programmes(), nouns())));
  }

  private KnownNouns nouns() {
    var bodies = lexicon.bodies();
    var posts = lexicon.posts();
    return learned
        .updateAndGet(
            known ->
                known.bodies().equals(bodies) && known.posts().equals(posts)
                    ? known
                    : new Learned(bodies, posts, new KnownNouns(bodies, posts)))
        .nouns();
  }

  /** What there is to read of an article. */
  static ExtractionRequest requestOf(Article article) {
    var language =
        article.language() == null ? null : Language.ofCode(article.language()).orElseThrow();
    return new ExtractionRequest(article.text(), article.publishedAt(), language);
  }
}
