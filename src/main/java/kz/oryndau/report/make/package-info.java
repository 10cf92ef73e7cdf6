/** Question in, report out: settles the question, reads the rows, sums them up. */
package kz.oryndau.report.make;
