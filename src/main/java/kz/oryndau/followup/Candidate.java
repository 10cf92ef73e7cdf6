package kz.oryndau.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * An earlier assignment that a later article may report on.
 *
 * @param id database key
 * @param language ISO 639-1 code of its article
 * @param words its title and its words
 * @param context its article's headline and the text round its words
 * @param publishedAt day of publication of its article
 * @param parties names and keys of those who gave it and are to do it
 * @param programmes that it names
 * @param policyAreas slugs
 */
public record Candidate(
    long id,
    String language,
    String words,
    String context,
    LocalDate publishedAt,
    List<String> parties,
    List<String> programmes,
    List<String> policyAreas) {

  /** Copies the lists. */
  public Candidate {
    parties = List.copyOf(parties);
    programmes = List.copyOf(programmes);
    policyAreas = List.copyOf(policyAreas);
  }
}
