package kz.oryndau.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.oryndau.article.Article;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.extraction.text.Span;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialRepository;

/** Finds the register's entry for somebody whom a person typed in, by the same rules as ever. */
@ApplicationScoped
public class TypedOfficials {

  private static final String NO_ID = "o0";

  private final OfficialResolver resolver;
  private final OfficialRepository officials;

  TypedOfficials(OfficialResolver resolver, OfficialRepository officials) {
    this.resolver = resolver;
    this.officials = officials;
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
    var official = resolver.resolve(actor, article);
    // Whoever types a name means the entry that stands for it today.
    return official.mergedInto() == null ? official : officials.findById(official.mergedInto());
  }
}
