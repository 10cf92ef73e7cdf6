/** Pages for people: Qute templates and the view records that they show. */
package kz.oryndau.web;
