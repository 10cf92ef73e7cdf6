/** Holders of public power and bodies across articles, with their posts and mentions. */
package kz.oryndau.official;
