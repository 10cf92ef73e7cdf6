package kz.oryndau.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import kz.oryndau.official.identity.Reason;

/** Pairs of entries that may be one, for a person to decide. */
@ApplicationScoped
public class PossibleDuplicates {

  private static final char BETWEEN = '\t';

  private static final String ADD =
      """
      insert into possible_duplicate (first_id, second_id, article_id, reasons, created_at)
      values (:first, :second, :article, cast(:reasons as text[]), :at)
      on conflict on constraint possible_duplicate_pair_uk do nothing\
      """;

  private final EntityManager entities;
  private final Clock clock;

  PossibleDuplicates(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Puts a pair into the queue, unless it has stood there before. */
  public void add(long one, long other, Long article, List<Reason> reasons) {
    entities
        .createNativeQuery(ADD)
        .setParameter("first", Math.min(one, other))
        .setParameter("second", Math.max(one, other))
        .setParameter("article", article)
        .setParameter("reasons", written(reasons, one > other))
        .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Each reason says first what the pair's first entry says. */
  private static String[] written(List<Reason> reasons, boolean turned) {
    return reasons.stream()
        .map(each -> turned ? new Reason(each.code(), each.other(), each.one()) : each)
        .map(PossibleDuplicates::written)
        .toArray(String[]::new);
  }

  /** A reason as one text. */
  static String written(Reason reason) {
    return reason.code().name() + BETWEEN + reason.one() + BETWEEN + reason.other();
  }

  /** The reason that {@link #written} wrote. */
  static Reason read(String text) {
    var parts = text.split(String.valueOf(BETWEEN), -1);
    return new Reason(Reason.Code.valueOf(parts[0]), parts[1], parts[2]);
  }
}
