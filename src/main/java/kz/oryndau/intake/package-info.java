/** How articles come in: checked, stored first, never stored twice. */
package kz.oryndau.intake;
