/** Products in the form and in the text. */
package org.kijun.ui.tests.product;
