package kz.oryndau.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import kz.oryndau.official.OfficialMention;
import kz.oryndau.official.OfficialMentionRepository;

/** Holds what has just been read in an article against what people have decided before. */
@ApplicationScoped
public class DecidedPlaces {

  private final RegisterDecisionRepository decisions;
  private final OfficialMentionRepository mentions;
  private final RegisterRows rows;
  private final EntityManager entities;

  DecidedPlaces(
      RegisterDecisionRepository decisions,
      OfficialMentionRepository mentions,
      RegisterRows rows,
      EntityManager entities) {
    this.decisions = decisions;
    this.mentions = mentions;
    this.rows = rows;
    this.entities = entities;
  }

  /**
   * The entry that people have dealt with at one of these places of an article: merged, renamed,
   * hidden or told from another; otherwise the one from which they have taken the article. Whoever
   * is read there again is that entry, so that a second reading makes no new one, and {@link
   * #apply} brings him where the decisions want him, in a way that can be taken back.
   */
  public Optional<Long> findEntry(List<Place> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var here =
        decisions.listAt(words.get(0).articleId()).stream()
            .filter(decision -> touches(decision, words))
            .toList();
    return here.stream()
        .filter(decision -> !decision.kind().placesMeanOther())
        .reduce((earlier, later) -> later)
        .or(() -> here.stream().filter(decision -> decision.kind().movesArticle()).findFirst())
        .map(RegisterDecision::officialId);
  }

  /**
   * Applies the decisions that still stand to the rows of an article, after they have been written
   * as they were read; to be called within the transaction that wrote them.
   */
  public void apply(long article) {
    entities.flush();
    decisions.listAt(article).stream()
        .filter(decision -> decision.kind().placesMeanOther())
        .forEach(decision -> applyPlaces(decision, article));
    if (namesMerged(article)) {
      decisions
          .listStanding(DecisionKind.MERGE)
          .forEach(merge -> rows.moveAll(merge.id(), merge.officialId(), merge.otherId(), article));
    }
  }

  /** Whether anything is to be merged at all: most articles name nobody who has been. */
  private boolean namesMerged(long article) {
    return mentions.count("article.id = ?1 and official.mergedInto is not null", article) > 0;
  }

  private void applyPlaces(RegisterDecision decision, long article) {
    for (var mention : mentions.list("article.id = ?1 order by id", article)) {
      var place = new Place(article, mention.spanStart(), mention.spanEnd());
      entities.refresh(mention);
      long owner = mention.official().id();
      if (owner != decision.otherId() && touches(decision, List.of(place))) {
        move(decision, mention, owner, article);
      }
    }
  }

  private void move(RegisterDecision decision, OfficialMention mention, long from, long article) {
    if (decision.kind() == DecisionKind.MOVE_MENTION) {
      rows.moveMention(decision.id(), mention.id(), from, decision.otherId());
    } else {
      rows.moveAll(decision.id(), from, decision.otherId(), article);
    }
  }

  private static boolean touches(RegisterDecision decision, List<Place> words) {
    return words.stream()
        .anyMatch(word -> decision.places().stream().anyMatch(place -> place.touches(word)));
  }
}
