/**
 * Tables of other people, as CSV (RFC 4180) or as workbooks: mappings as a table of relations in the style of NIST IR 8477, there and
 * back, and clause lists, of which a document is made.
 */
package org.kijun.exchange.sheet;
