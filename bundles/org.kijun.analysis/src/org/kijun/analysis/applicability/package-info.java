/** Which requirements apply to a product, and why. */
package org.kijun.analysis.applicability;
