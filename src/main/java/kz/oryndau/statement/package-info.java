/** What an official is reported to have said, with evidence span and review status. */
package kz.oryndau.statement;
