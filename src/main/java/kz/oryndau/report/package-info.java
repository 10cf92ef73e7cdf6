/** Read-only queries that answer with rows and totals. */
package kz.oryndau.report;
