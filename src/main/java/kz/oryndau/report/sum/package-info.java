/** From rows to a report: figures, breakdowns, lists and the digest; pure functions. */
package kz.oryndau.report.sum;
