/** Clock, security, errors and the embedded database. */
package kz.oryndau.platform;
