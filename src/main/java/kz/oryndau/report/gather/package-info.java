/** Reads the rows of a report from the database, all from one moment. */
package kz.oryndau.report.gather;
