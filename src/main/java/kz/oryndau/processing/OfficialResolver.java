package kz.oryndau.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import kz.oryndau.article.Article;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialRepository;

/**
 * Finds the register's entry for somebody named in an article, or makes one.
 *
 * <p>Entries of two articles become one only where the name decides: a person by the same first
 * name and surname, a body by the same proper name. A surname alone, initials, an unnamed post or a
 * body named by a common noun («акимат») stay apart, because a wrong merge is worse than none. The
 * invented persons of the samples never meet the real ones.
 */
@ApplicationScoped
class OfficialResolver {

  private final OfficialRepository officials;
  private final Clock clock;

  OfficialResolver(OfficialRepository officials, Clock clock) {
    this.officials = officials;
    this.clock = clock;
  }

  /** The entry that {@code actor} means, with the posts that this article gives; stored. */
  Official resolve(Actor actor, Article article) {
    var official = findKnown(actor, article).orElseGet(() -> create(actor, article));
    official.addPosts(article.id(), actor.positions());
    return official;
  }

  private Optional<Official> findKnown(Actor actor, Article article) {
    return nameDecides(actor)
        ? officials.findByName(type(actor), actor.name(), article.sample())
        : Optional.empty();
  }

  private Official create(Actor actor, Article article) {
    var name = actor.type() == Actor.Type.POST ? null : actor.name();
    var official = new Official(type(actor), name, article.sample(), clock.instant());
    officials.persist(official);
    return official;
  }

  static boolean nameDecides(Actor actor) {
    return switch (actor.type()) {
      case PERSON -> actor.name().contains(" ") && !actor.name().contains(".");
      case BODY -> Character.isUpperCase(actor.name().codePointAt(0));
      case POST -> false;
    };
  }

  private static Official.Type type(Actor actor) {
    return Official.Type.valueOf(actor.type().name());
  }
}
