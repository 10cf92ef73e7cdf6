/** Rows as files for download. */
package kz.oryndau.export;
