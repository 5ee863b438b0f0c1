/** How words of the text become values of the model, and back. */
package org.kijun.dsl.values;
