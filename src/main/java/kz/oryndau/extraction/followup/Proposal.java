package kz.oryndau.extraction.followup;

/**
 * A report that seems to tell of an earlier order.
 *
 * @param report the report
 * @param score how well the two fit, from 0 to 1
 */
public record Proposal(ProgressReport report, double score) {}
