/** The invented articles that show an empty portal at work, and their removal. */
package kz.oryndau.sample;
