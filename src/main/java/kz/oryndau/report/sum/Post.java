package kz.oryndau.report.sum;

import java.time.LocalDate;

/**
 * A post that an official held.
 *
 * @param post as it is given
 * @param from first day that is known; may be null
 * @param to last day that is known; may be null
 * @param table whether a table of office holders says so, and not articles
 * @param source where the table has it from; may be null
 */
public record Post(String post, LocalDate from, LocalDate to, boolean table, String source) {}
