/**
 * What is ordered, said to be needed or promised: issuer, action, addressees, deadline, conditions.
 */
package kz.oryndau.extraction.directive;
