/** The only bridge between text and domain: article, extraction, drafts. */
package kz.oryndau.processing;
