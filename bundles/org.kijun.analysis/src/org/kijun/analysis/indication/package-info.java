/** What the answers of a product say about documents that it has not answered. */
package org.kijun.analysis.indication;
