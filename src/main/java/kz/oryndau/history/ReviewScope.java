package kz.oryndau.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which records a list, report or export takes in, by their review status. */
public enum ReviewScope {
  /** What counts in public: accepted records alone. */
  ACCEPTED(Set.of(ReviewStatus.ACCEPTED)),
  /** Accepted records and drafts. */
  DRAFT(Set.of(ReviewStatus.ACCEPTED, ReviewStatus.DRAFT)),
  /** Drafts alone: what is still to be decided. */
  UNDECIDED(Set.of(ReviewStatus.DRAFT)),
  /** What was found to be wrong, or to be there twice. */
  DISCARDED(Set.of(ReviewStatus.REJECTED, ReviewStatus.DUPLICATE)),
  /** Everything. */
  ALL(Set.of(ReviewStatus.values()));

  private final Set<ReviewStatus> statuses;

  ReviewScope(Set<ReviewStatus> statuses) {
    this.statuses = statuses;
  }

  /** The names of the statuses that it takes in, as the database writes them. */
  public String[] statusNames() {
    return statuses.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  /** Whether everybody may see it; the others need a sign-in. */
  public boolean open() {
    return this == ACCEPTED;
  }

  /** The word that stands for it in an address, as {@code ?review=draft}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scope of a word in an address; empty for an unknown one. */
  public static Optional<ReviewScope> ofWord(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
  }
}
