/** The product, the baseline and the language of content that the window is about. */
package org.kijun.ui.chosen;
