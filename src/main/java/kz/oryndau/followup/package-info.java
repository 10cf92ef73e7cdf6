/** Links between an assignment and a later article that reports on it. */
package kz.oryndau.followup;
