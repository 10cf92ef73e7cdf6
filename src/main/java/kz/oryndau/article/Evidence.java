package kz.oryndau.article;

import jakarta.persistence.Embeddable;

/**
 * The words of an article that a record rests on.
 *
 * @param spanStart first UTF-16 unit in the article's text
 * @param spanEnd unit after the last
 * @param cueStart first unit of the word that introduces them; null where there is none
 * @param cueEnd unit after the cue's last; null where there is none
 */
@Embeddable
public record Evidence(int spanStart, int spanEnd, Integer cueStart, Integer cueEnd) {}
