/** What was ordered, needed or promised, of whom and by when, with its status and history. */
package kz.oryndau.assignment;
