/** Decides whether two descriptions mean one official, and says why; pure, without a database. */
package kz.oryndau.official.identity;
