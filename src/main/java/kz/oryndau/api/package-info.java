/** JSON resources for programs, with their wire records. */
package kz.oryndau.api;
