package kz.oryndau.intake;

/**
 * What became of a submission.
 *
 * @param articleId database key of the article
 * @param known whether the archive already had it, and nothing was stored
 */
public record Receipt(long articleId, boolean known) {}
