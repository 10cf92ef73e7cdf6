package kz.oryndau.review;

import java.time.LocalDate;

/**
 * An article that has drafts.
 *
 * @param articleId its key
 * @param title headline
 * @param source name of the outlet; may be empty
 * @param publishedAt day of publication
 * @param sample whether it is invented
 * @param addedBy who added it
 * @param statements drafts of statements
 * @param assignments drafts of assignments
 * @param percent how sure the machine was of the draft that it was least sure of, in per cent
 * @param claim who has it in review; null for nobody
 */
public record QueueRow(
    Long articleId,
    String title,
    String source,
    LocalDate publishedAt,
    boolean sample,
    String addedBy,
    long statements,
    long assignments,
    long percent,
    Claim claim) {}
