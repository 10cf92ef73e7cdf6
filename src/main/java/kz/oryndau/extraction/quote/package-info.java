/** Who said what: direct and indirect quotes with cue and speaker. */
package kz.oryndau.extraction.quote;
