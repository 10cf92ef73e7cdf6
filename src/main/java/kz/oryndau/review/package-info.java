/** Decisions of analysts over drafts, each written into the history. */
package kz.oryndau.review;
