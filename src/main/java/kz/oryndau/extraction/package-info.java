/** Turns the text of an article into actors, quotes and directives; a pure function of the text. */
package kz.oryndau.extraction;
