package kz.oryndau.listing;

/**
 * Everything that fits a filter, in order, before anybody has asked the database for it.
 *
 * @param query without a limit
 * @param mapper makes its rows records
 */
public record Selection<R>(SqlQuery query, RowMapper<R> mapper) {}
