/** Reports that users keep under a name. */
package kz.oryndau.report.keep;
