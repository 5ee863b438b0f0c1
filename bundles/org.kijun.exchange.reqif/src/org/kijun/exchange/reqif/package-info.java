/**
 * Requirements Interchange Format 1.2 (OMG formal/2016-07-01). Each class of the model is a SPEC-OBJECT-TYPE, each feature an attribute
 * of it; documents and modules are specifications, what stands in an element is its child, and traces are relations. All of it comes
 * back.
 */
package org.kijun.exchange.reqif;
