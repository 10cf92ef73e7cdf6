/** A report in the words of one language: what every format of it shows. */
package kz.oryndau.report.paper;
