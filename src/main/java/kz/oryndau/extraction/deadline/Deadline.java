package kz.oryndau.extraction.deadline;

import java.time.LocalDate;
import kz.oryndau.extraction.text.Span;

/**
 * Words that set a deadline and what they mean.
 *
 * @param span the words («до 1 мая»)
 * @param date last day on which it is in time; null where none can be worked out
 * @param latest the later end where the words leave a range («до 2030 года»), otherwise equal to
 *     {@code date}
 * @param recurring ISO 8601 period of a repeated duty ("P1M"); null for a single one
 */
public record Deadline(Span span, LocalDate date, LocalDate latest, String recurring) {}
