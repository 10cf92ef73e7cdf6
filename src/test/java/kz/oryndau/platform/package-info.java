/** Ground of the tests: database, clock, browser. */
package kz.oryndau.platform;
