/** Lists that can be filtered, sorted, paged by keyset and streamed. */
package kz.oryndau.listing;
