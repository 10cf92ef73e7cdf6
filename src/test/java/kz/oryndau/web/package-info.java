/** Tests of the pages: their pure parts, over HTTP, and in a real browser. */
package kz.oryndau.web;
