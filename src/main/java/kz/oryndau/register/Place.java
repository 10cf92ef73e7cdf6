package kz.oryndau.register;

import jakarta.persistence.Embeddable;

/**
 * Words of an article that mean an official.
 *
 * @param articleId the article
 * @param spanStart first UTF-16 unit
 * @param spanEnd unit after the last
 */
@Embeddable
public record Place(Long articleId, int spanStart, int spanEnd) {

  /** Whether the two share a unit of one article. */
  boolean touches(Place other) {
    return articleId.equals(other.articleId)
        && spanStart < other.spanEnd
        && other.spanStart < spanEnd;
  }
}
