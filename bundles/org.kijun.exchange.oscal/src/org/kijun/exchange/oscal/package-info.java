/**
 * OSCAL (NIST's Open Security Controls Assessment Language), written and read in JSON and XML. What a file holds is a tree of
 * {@link org.kijun.exchange.oscal.Node nodes}; a table of the models says how each node stands in either notation. How elements of
 * the model become nodes is said once, whatever the notation.
 */
package org.kijun.exchange.oscal;
