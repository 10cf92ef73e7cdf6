/** What becomes of accepted records: execution with its evidence, extensions, marks, disputes. */
package kz.oryndau.tracking;
