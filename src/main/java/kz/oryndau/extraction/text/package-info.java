/** Spans, tokens, sentences and passages: where the article is and where the site around it. */
package kz.oryndau.extraction.text;
