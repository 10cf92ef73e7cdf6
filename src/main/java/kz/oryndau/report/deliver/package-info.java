/** Saved reports that come by themselves: to a folder, by e-mail, with a log of their runs. */
package kz.oryndau.report.deliver;
