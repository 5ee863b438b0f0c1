/** Which clauses the requirements take up, and which requirements hang in the air. */
package org.kijun.analysis.coverage;
