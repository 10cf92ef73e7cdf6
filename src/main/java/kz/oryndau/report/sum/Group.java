package kz.oryndau.report.sum;

/**
 * One group of a breakdown.
 *
 * @param key by which an address asks for it; null where no address can
 * @param label what it is called; a slug for a policy area; null for what nobody named
 * @param totals the sums over its assignments
 */
public record Group(String key, String label, ExecutionTotals totals) {}
