package kz.oryndau.report.keep;

/**
 * A question under a name.
 *
 * @param id database key, by which it is shared
 * @param username whose it is
 * @param name what he calls it
 * @param query the question as the query of an address
 * @param scheduled whether it comes by itself
 */
public record SavedReport(long id, String username, String name, String query, boolean scheduled) {}
