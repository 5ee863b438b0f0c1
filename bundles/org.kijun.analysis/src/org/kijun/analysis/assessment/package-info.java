/** How a product stands to what is asked of it. */
package org.kijun.analysis.assessment;
