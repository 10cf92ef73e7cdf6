package kz.oryndau.assignment;

import java.time.LocalDate;

/**
 * What waits for an analyst.
 *
 * @param list which assignments
 * @param since for {@link WorkList#NEWLY_OVERDUE}: the day before which the analyst has seen what
 *     was overdue; null for never
 */
public record Work(WorkList list, LocalDate since) {}
