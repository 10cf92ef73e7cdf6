package kz.oryndau.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.oryndau.article.Article;
import kz.oryndau.extraction.Extraction;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.official.NameKey;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialMention;
import kz.oryndau.official.OfficialMentionRepository;
import kz.oryndau.official.OfficialRepository;

/**
 * Finds the register's entries for the actors of an article that is read again. What people have
 * decided about the places comes first; whom the earlier reading saw there under the same name
 * stays who he was, so that reading again makes no second entry; everybody else is looked up as in
 * a new article.
 */
@ApplicationScoped
class RereadOfficials {

  private final OfficialResolver resolver;
  private final OfficialRepository officials;
  private final OfficialMentionRepository mentions;
  private final EntityManager entities;

  RereadOfficials(
      OfficialResolver resolver,
      OfficialRepository officials,
      OfficialMentionRepository mentions,
      EntityManager entities) {
    this.resolver = resolver;
    this.officials = officials;
    this.mentions = mentions;
    this.entities = entities;
  }

  /** Tells {@code drafts} who everybody is, and puts the new mentions in the place of the old. */
  void meet(Article article, Extraction extraction, Drafts drafts) {
    var before = mentions.list("article = ?1 order by spanStart, id", article);
    Set<Long> met = new HashSet<>();
    List<OfficialMention> now = new ArrayList<>();
    List<Actor> decided = new ArrayList<>();
    for (var actor : extraction.actors()) {
      var known = resolver.findDecided(actor, article);
      known.ifPresent(official -> decided.add(actor));
      var official =
          known
              .map(each -> withPosts(each, actor, article))
              .orElseGet(() -> official(actor, article, before, met));
      met.add(official.id());
      drafts.meet(actor, official);
      for (var span : actor.mentions()) {
        now.add(new OfficialMention(article, official, span.start(), span.end()));
      }
    }
    var needed = named(article);
    before.stream()
        .filter(
            each ->
                met.contains(each.official().id())
                    || !needed.contains(each.official().id())
                    || decided.stream().anyMatch(actor -> meansIn(actor, each)))
        .forEach(mentions::delete);
    now.forEach(mentions::persist);
  }

  private Official official(
      Actor actor, Article article, List<OfficialMention> before, Set<Long> met) {
    return before.stream()
        .filter(each -> meansIn(actor, each))
        .map(OfficialMention::official)
        .filter(each -> same(actor, each) && !met.contains(each.id()))
        .collect(Collectors.groupingBy(Official::id, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> officials.findById(most.getKey()))
        .map(known -> withPosts(known, actor, article))
        .orElseGet(() -> resolver.resolve(actor, article));
  }

  private static Official withPosts(Official official, Actor actor, Article article) {
    official.addPosts(article.id(), actor.positions());
    return official;
  }

  /** The holder of a post has no name to compare; whoever has one is the same under it alone. */
  private static boolean same(Actor actor, Official official) {
    return official.type() == Official.Type.valueOf(actor.type().name())
        && (actor.type() == Actor.Type.POST
            || NameKey.of(actor.name()).equals(NameKey.of(official.name())));
  }

  private static boolean meansIn(Actor actor, OfficialMention mention) {
    return actor.mentions().stream()
        .anyMatch(span -> span.start() < mention.spanEnd() && mention.spanStart() < span.end());
  }

  /** Keys of those whom a record of the article names; their places stay, found again or not. */
  private Set<Long> named(Article article) {
    var sql =
        """
        select speaker_id from statement where article_id = ?1
        union select issuer_id from assignment where article_id = ?1
        union select d.official_id from assignment_addressee d
          join assignment r on r.id = d.assignment_id
          where r.article_id = ?1 and d.official_id is not null
        """;
    List<?> keys = entities.createNativeQuery(sql).setParameter(1, article.id()).getResultList();
    return keys.stream().map(key -> ((Number) key).longValue()).collect(Collectors.toSet());
  }
}
