/** Elements of the model written as text: the way back from what was imported. */
package org.kijun.dsl.text;
