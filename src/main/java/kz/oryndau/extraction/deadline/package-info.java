/** Words that name a deadline and the date that they mean. */
package kz.oryndau.extraction.deadline;
