package kz.oryndau.register;

import java.time.LocalDate;

/**
 * How a body hangs on another.
 *
 * @param kind what the other is to {@code body}
 * @param from the day from which on; null for ever
 */
public record BodyLinkRow(
    long id,
    EntryEdits.Link kind,
    long bodyId,
    String body,
    long otherId,
    String other,
    LocalDate from) {}
