package kz.oryndau.official;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import kz.oryndau.official.identity.IndexWords;
import kz.oryndau.official.identity.Profile;
import kz.oryndau.official.identity.Spelling;

/**
 * A form under which an official is known.
 *
 * @param name nominative, in any of the three alphabets
 * @param kind what form it is
 * @param spelling the same for every alphabet
 * @param keyWords coarse words to find it by, with spaces between
 * @param validFrom first day on which it was so called; null for ever
 * @param validTo last day; null for ever
 */
@Embeddable
public record OfficialName(
    String name,
    @Enumerated(EnumType.STRING) Kind kind,
    String spelling,
    String keyWords,
    LocalDate validFrom,
    LocalDate validTo) {

  /** What form a name is. */
  public enum Kind {
    /** A name, whole or as an article writes it. */
    NAME,
    /** Another name, which a person has entered. */
    ALIAS,
    /** First letters or the like: «МЗ». */
    ABBREVIATION,
    /** What it was called before. */
    FORMER,
    /** The post of an unnamed holder. */
    POST
  }

  /** A form of the name of an official of {@code type}, with the keys to find it by. */
  public static OfficialName of(
      Official.Type type, String name, Kind kind, LocalDate from, LocalDate to) {
    var words = IndexWords.of(Profile.Kind.valueOf(type.name()), name);
    return new OfficialName(name, kind, Spelling.of(name), String.join(" ", words), from, to);
  }
}
