/** What an article tells of the execution of earlier assignments: the words that say so. */
package kz.oryndau.extraction.followup;
