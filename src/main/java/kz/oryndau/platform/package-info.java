/** Clock, rules that an input can break, and what every part needs of the ground below it. */
package kz.oryndau.platform;
