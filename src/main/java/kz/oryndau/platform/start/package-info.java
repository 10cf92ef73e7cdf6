/** The way from the command line to the running portal. */
package kz.oryndau.platform.start;
