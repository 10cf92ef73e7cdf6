package kz.oryndau.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.oryndau.article.Article;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.official.Official;

/** Finds the register's entry for somebody whom a person typed in, by the same rules as ever. */
@ApplicationScoped
public class TypedOfficials {

  private static final String NO_ID = "o0";

  private final OfficialResolver resolver;

  TypedOfficials(OfficialResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * The entry, made where there is none.
   *
   * @param name nominative; null for a {@link Official.Type#POST}
   * @param posts that the article gives, in its order
   * @param start first UTF-16 unit of a place in the article that means them
   * @param end unit after the last
   */
  public Official resolve(
      Official.Type type, String name, List<String> posts, int start, int end, Article article) {
    var mention = List.of(new Span(start, end));
    var actor = new Actor(NO_ID, Actor.Type.valueOf(type.name()), name, posts, mention);
    return resolver.resolve(actor, article);
  }
}
