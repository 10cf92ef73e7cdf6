package kz.oryndau.worklist;

/**
 * The address of a list with its filters, under a name.
 *
 * @param id database key
 * @param name what its user calls it
 * @param address path and query of the list
 */
public record SavedFilter(long id, String name, String address) {}
