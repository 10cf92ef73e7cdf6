/** The domain on real PostgreSQL: entities go in, rows come out. */
package kz.oryndau.records;
