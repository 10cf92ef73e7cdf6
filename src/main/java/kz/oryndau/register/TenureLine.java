package kz.oryndau.register;

import java.time.LocalDate;

/**
 * A line of a table of office holders.
 *
 * @param name person, nominative
 * @param nameKk the name in Kazakh; may be null
 * @param nameLatin the name in Latin letters; may be null
 * @param post nominative
 * @param body to which the post belongs; may be null
 * @param country ISO 3166 code; null for the one at home
 * @param from first day; null where it is not known
 * @param to last day; null where it is not known or has not come
 * @param source where that is written; may be null
 */
public record TenureLine(
    String name,
    String nameKk,
    String nameLatin,
    String post,
    String body,
    String country,
    LocalDate from,
    LocalDate to,
    String source) {}
