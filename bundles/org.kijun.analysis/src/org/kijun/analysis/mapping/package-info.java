/** Relations between documents: chains and contradictions. */
package org.kijun.analysis.mapping;
