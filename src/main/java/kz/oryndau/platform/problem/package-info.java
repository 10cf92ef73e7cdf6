/** What goes wrong, told to people as a page and to programs as RFC 9457 says. */
package kz.oryndau.platform.problem;
