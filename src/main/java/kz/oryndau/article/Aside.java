package kz.oryndau.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A stretch of an article that is no news of it: dimmed on the page, never cut.
 *
 * @param spanStart first UTF-16 unit
 * @param spanEnd unit after the last
 * @param kind why it stands aside
 */
@Embeddable
public record Aside(int spanStart, int spanEnd, @Enumerated(EnumType.STRING) Kind kind) {

  /** Why a stretch stands aside. */
  public enum Kind {
    /** Real but old facts. */
    BACKGROUND,
    /** The site around the article. */
    NOISE
  }
}
