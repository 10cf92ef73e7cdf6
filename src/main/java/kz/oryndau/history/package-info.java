/** What happened to a record: its review status and the rows of its history. */
package kz.oryndau.history;
