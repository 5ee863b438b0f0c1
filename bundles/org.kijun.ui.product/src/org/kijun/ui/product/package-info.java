/** The editor of {@code .kijun} texts: the text, and for products a form beside it that says the same. */
package org.kijun.ui.product;
