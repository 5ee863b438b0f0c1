/** What a baseline asks for once includes, exclusions and tailorings are worked in. */
package org.kijun.analysis.baseline;
