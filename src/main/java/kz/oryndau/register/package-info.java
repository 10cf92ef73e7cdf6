/** Who is who: what people decide about officials, posts held, bodies, programmes. */
package kz.oryndau.register;
