/** What an analyst keeps at hand: filters under a name, and when the work lists were last seen. */
package kz.oryndau.worklist;
