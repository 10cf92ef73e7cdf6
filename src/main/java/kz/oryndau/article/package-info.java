/** The stored article and its source: kept as it came, before anything is made of it. */
package kz.oryndau.article;
