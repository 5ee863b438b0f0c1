/** From incidents to threats, to countering clauses and requirements, to the answers of a product. */
package org.kijun.analysis.incident;
