/** Answers of products, changed in their texts. */
package org.kijun.ui.matrix.answer;
