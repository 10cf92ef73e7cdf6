package kz.oryndau.processing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kz.oryndau.article.Evidence;
import kz.oryndau.article.Reviewed;
import kz.oryndau.history.HistoryEntry;
import kz.oryndau.history.ReviewStatus;

/**
 * Puts what has been found anew in the place of the records of one kind that an article has.
 *
 * @param records where they are stored
 * @param summary a record in one line
 * @param changes takes what changes
 */
record RereadRecords<T extends Reviewed<T>>(
    PanacheRepository<T> records,
    Function<T, String> summary,
    List<RecordChange> changes,
    Clock clock) {

  /**
   * Adds, changes and drops.
   *
   * @param decided what a person has had a hand in; it stays, and nothing is put beside it
   * @param others every other record of the article
   * @param earlier where amended records stood when they were found, by key
   * @param standsFor told of each find for which a stored record stands, the find first
   */
  void apply(
      List<T> decided,
      List<T> others,
      List<T> found,
      Map<Long, Evidence> earlier,
      BiConsumer<T, T> standsFor) {
    List<T> finds = new ArrayList<>();
    for (var each : found) {
      var owner = owner(each.evidence(), decided, earlier);
      if (owner == null) {
        finds.add(each);
      } else {
        standsFor.accept(each, owner);
      }
    }
    var pairing = Pairing.of(others, finds, Reviewed::evidence);
    for (var pair : pairing.pairs()) {
      standsFor.accept(pair.found(), pair.stands());
      replace(pair.stands(), pair.found());
    }
    pairing.alone().stream()
        .filter(each -> each.review() == ReviewStatus.DRAFT)
        .forEach(this::drop);
    pairing.fresh().forEach(this::add);
  }

  /** The decided record that is about the same words, as it stands or as it was found. */
  private T owner(Evidence found, List<T> decided, Map<Long, Evidence> earlier) {
    return decided.stream()
        .filter(
            each ->
                Pairing.sameWords(each.evidence(), found)
                    || earlier.containsKey(each.id())
                        && Pairing.sameWords(earlier.get(each.id()), found))
        .findFirst()
        .orElse(null);
  }

  private void replace(T stands, T found) {
    var before = summary.apply(stands);
    var after = summary.apply(found);
    stands.replaceBy(found);
    if (stands.review() == ReviewStatus.REJECTED) {
      stands.decide(ReviewStatus.DRAFT, HistoryEntry.MACHINE, HistoryEntry.FOUND_AGAIN, clock);
      changes.add(RecordChange.added(stands.kind(), after));
    } else {
      changes.addAll(RecordChange.between(stands.kind(), before, after));
    }
  }

  private void drop(T gone) {
    changes.add(RecordChange.dropped(gone.kind(), summary.apply(gone)));
    gone.decide(ReviewStatus.REJECTED, HistoryEntry.MACHINE, HistoryEntry.NOT_FOUND_AGAIN, clock);
  }

  private void add(T fresh) {
    records.persist(fresh);
    changes.add(RecordChange.added(fresh.kind(), summary.apply(fresh)));
  }
}
