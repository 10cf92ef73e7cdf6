package kz.oryndau.extraction.followup;

import java.time.LocalDate;
import java.util.Set;

/**
 * An assignment of another article, as it is compared with reports.
 *
 * @param action what its title and its words are about
 * @param context what its article's headline and the words round it are about
 * @param background who and what it names beside
 */
public record EarlierOrder(Topic action, Topic context, Background background) {

  /**
   * Who and what an article or an assignment names beside its action.
   *
   * @param published day of publication
   * @param parties officials, by any key that is the same for the same official
   * @param programmes names of programmes, lower case
   * @param areas slugs of policy areas
   */
  public record Background(
      LocalDate published, Set<String> parties, Set<String> programmes, Set<String> areas) {

    /** Copies the sets. */
    public Background {
      parties = Set.copyOf(parties);
      programmes = Set.copyOf(programmes);
      areas = Set.copyOf(areas);
    }
  }
}
