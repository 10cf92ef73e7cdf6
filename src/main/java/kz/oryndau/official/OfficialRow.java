package kz.oryndau.official;

import java.time.LocalDate;
import java.util.List;

/**
 * An official in a list.
 *
 * @param id database key
 * @param type what it is
 * @param label the name, or the post of an unnamed holder
 * @param labelKk the name in Kazakh; null where none is known
 * @param labelLatin the name in Latin letters; null where none is known
 * @param posts every post that articles give, the earliest first
 * @param sample whether it comes from an invented article
 * @param firstSeen day of publication of the first article that names it
 * @param lastSeen day of publication of the last article that names it
 * @param articles how many articles name it
 * @param statements how many it made, within the scope asked for
 * @param given assignments that it gave, within the scope
 * @param received assignments that it received, within the scope
 */
public record OfficialRow(
    Long id,
    Official.Type type,
    String label,
    String labelKk,
    String labelLatin,
    List<String> posts,
    boolean sample,
    LocalDate firstSeen,
    LocalDate lastSeen,
    long articles,
    long statements,
    long given,
    long received) {

  /** Copies the list. */
  public OfficialRow {
    posts = List.copyOf(posts);
  }

  /** The name for a reader of a language: "kk", "en" or any other; as it is known, if not in it. */
  public String labelIn(String language) {
    var own = "kk".equals(language) ? labelKk : "en".equals(language) ? labelLatin : null;
    return own == null ? label : own;
  }
}
