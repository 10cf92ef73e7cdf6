/** Tables with typed columns, and the files that they are written to: CSV, JSON, XLSX. */
package kz.oryndau.table;
