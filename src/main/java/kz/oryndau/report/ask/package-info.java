/** What a report is asked: its kind, its time, and which records. */
package kz.oryndau.report.ask;
