package kz.oryndau.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.oryndau.article.Article;
import kz.oryndau.extraction.mention.Actor;
import kz.oryndau.official.Official;
import kz.oryndau.official.OfficialName;
import kz.oryndau.official.OfficialRepository;
import kz.oryndau.official.identity.Identity;
import kz.oryndau.official.identity.PostMeaning;
import kz.oryndau.official.identity.Profile;
import kz.oryndau.register.Candidates;
import kz.oryndau.register.DecidedPlaces;
import kz.oryndau.register.Place;
import kz.oryndau.register.PossibleDuplicates;
import kz.oryndau.register.Tenures;

/**
 * Finds the register's entry for somebody named in an article, or makes one.
 *
 * <p>What a person has decided about these very words comes first, then the evidence of {@link
 * Identity}. Where it does not decide, the entry is a new one and the pair waits for a person. The
 * invented persons of the samples never meet the real ones.
 */
@ApplicationScoped
class OfficialResolver {

  /** Two articles that are written at once would both make the entry that neither has seen. */
  private static final String ONE_AT_A_TIME =
      "select 1 from pg_advisory_xact_lock(hashtext('register'))";

  private final OfficialRepository officials;
  private final Candidates candidates;
  private final DecidedPlaces decided;
  private final PossibleDuplicates duplicates;
  private final Tenures tenures;
  private final EntityManager entities;
  private final Clock clock;

  OfficialResolver(
      OfficialRepository officials,
      Candidates candidates,
      DecidedPlaces decided,
      PossibleDuplicates duplicates,
      Tenures tenures,
      EntityManager entities,
      Clock clock) {
    this.officials = officials;
    this.candidates = candidates;
    this.decided = decided;
    this.duplicates = duplicates;
    this.tenures = tenures;
    this.entities = entities;
    this.clock = clock;
  }

  /** The entry that {@code actor} means, with the posts that this article gives; stored. */
  Official resolve(Actor actor, Article article) {
    entities.createNativeQuery(ONE_AT_A_TIME).getSingleResult();
    var official = findKnown(actor, article).orElseGet(() -> byEvidence(actor, article));
    official.addPosts(article.id(), actor.positions());
    return official;
  }

  private Optional<Official> findKnown(Actor actor, Article article) {
    return findDecided(actor, article)
        .or(() -> headOfState(actor, article).map(officials::findById));
  }

  /**
   * The entry that people have dealt with where {@code actor} is named; see {@link DecidedPlaces}.
   */
  Optional<Official> findDecided(Actor actor, Article article) {
    var places =
        actor.mentions().stream()
            .map(span -> new Place(article.id(), span.start(), span.end()))
            .toList();
    return decided.findEntry(places).map(officials::findById);
  }

  /** «Глава государства» is whoever was it on that day, if a table of office holders tells. */
  private Optional<Long> headOfState(Actor actor, Article article) {
    return actor.type() == Actor.Type.POST && !article.sample()
        ? actor.positions().stream()
            .filter(PostMeaning::namesHeadOfState)
            .findFirst()
            .flatMap(post -> tenures.findHolder(post, article.publishedAt()))
        : Optional.empty();
  }

  private Official byEvidence(Actor actor, Article article) {
    var met = profile(actor, article);
    var sample = article.sample();
    var known = candidates.listFor(met, sample, article.publishedAt());
    var choice = Identity.choose(met, known);
    var official =
        choice
            .same()
            .map(root -> candidates.ownEntry(met, sample, root))
            .or(() -> candidates.findForsaken(met, sample))
            .map(officials::findById)
            .orElseGet(() -> create(actor, article));
    if (choice.same().isPresent()) {
      addForm(official, actor);
    }
    choice.doubts().stream()
        .filter(doubt -> doubt.id() != official.id())
        .forEach(doubt -> duplicates.add(official.id(), doubt.id(), article.id(), doubt.reasons()));
    return official;
  }

  /** Keeps the form in which an article writes a name, if it is a whole one. */
  private static void addForm(Official official, Actor actor) {
    var whole = actor.name() != null && actor.name().contains(" ") && !actor.name().contains(".");
    if (official.type() == Official.Type.BODY || official.type() == Official.Type.PERSON && whole) {
      official.addName(actor.name(), OfficialName.Kind.NAME, null, null);
    }
  }

  private Official create(Actor actor, Article article) {
    var official =
        actor.type() == Actor.Type.POST
            ? Official.ofPost(post(actor), article.sample(), clock.instant())
            : new Official(type(actor), actor.name(), article.sample(), clock.instant());
    officials.persist(official);
    return official;
  }

  private static Profile profile(Actor actor, Article article) {
    var kind = Profile.Kind.valueOf(actor.type().name());
    var post = actor.type() == Actor.Type.POST;
    return Profile.inArticle(
        kind,
        post ? post(actor) : actor.name(),
        actor.type() == Actor.Type.PERSON ? actor.positions() : List.of(),
        null,
        article.publishedAt());
  }

  private static String post(Actor actor) {
    return actor.positions().isEmpty() ? "" : actor.positions().get(0);
  }

  private static Official.Type type(Actor actor) {
    return Official.Type.valueOf(actor.type().name());
  }
}
