/** Persons, posts and bodies named in the text, and which of them are one actor. */
package kz.oryndau.extraction.mention;
