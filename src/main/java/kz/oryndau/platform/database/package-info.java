/** The PostgreSQL server that the application brings along, and the directory that it keeps. */
package kz.oryndau.platform.database;
