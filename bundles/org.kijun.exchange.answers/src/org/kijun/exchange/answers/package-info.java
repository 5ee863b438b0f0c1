/** Workbooks that people filled in: reads them as a stream with little memory, and fills them in place. Knows cells, not the model. */
package org.kijun.exchange.answers;
