package kz.oryndau.official;

import jakarta.persistence.Embeddable;

/**
 * A post as one article gives it.
 *
 * @param articleId the article that shows it
 * @param position place in that article's list, from 0
 * @param title the post in the nominative
 */
@Embeddable
public record ArticlePost(Long articleId, int position, String title) {}
