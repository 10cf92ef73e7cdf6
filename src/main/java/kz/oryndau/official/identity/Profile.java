package kz.oryndau.official.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an official, in an article or in the register.
 *
 * @param kind what it is
 * @param names every form of its name, nominative; of an unnamed holder, of the post
 * @param posts posts that it is known to have held; empty for a body
 * @param country ISO 3166 code; null to have it read from the posts and names
 * @param from first day for which something is known of it; null for ever
 * @param to last day; null for ever
 */
public record Profile(
    Kind kind,
    List<String> names,
    List<HeldPost> posts,
    String country,
    LocalDate from,
    LocalDate to) {

  /** What is described. */
  public enum Kind {
    /** A named person. */
    PERSON,
    /** An unnamed holder of a post. */
    POST,
    /** An institution. */
    BODY
  }

  /**
   * A post and when it was held.
   *
   * @param title nominative
   * @param from first day known; null for open
   * @param to last day known; null for open
   */
  public record HeldPost(String title, LocalDate from, LocalDate to) {
    PostMeaning meaning() {
      return PostMeaning.of(title);
    }
  }

  /** Copies the lists. */
  public Profile {
    names = List.copyOf(names);
    posts = List.copyOf(posts);
  }

  /** Somebody as one article of that day describes him. */
  public static Profile inArticle(
      Kind kind, String name, List<String> posts, String country, LocalDate day) {
    var held = posts.stream().map(title -> new HeldPost(title, day, day)).toList();
    return new Profile(kind, List.of(name), held, country, day, day);
  }

  /** The country that it belongs to, if anything tells. */
  Optional<String> tellsCountry() {
    return country != null
        ? Optional.of(country)
        : posts.stream()
            .map(HeldPost::title)
            .flatMap(title -> Country.in(title).stream())
            .findFirst()
            .or(() -> kind == Kind.PERSON ? Optional.empty() : Country.in(names.get(0)));
  }
}
