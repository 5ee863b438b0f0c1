/** Findings: problems as values, with a code, a place and texts in two languages. */
package org.kijun.model.findings;
