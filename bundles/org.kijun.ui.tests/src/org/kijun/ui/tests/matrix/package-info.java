/** What a person does in the matrix. */
package org.kijun.ui.tests.matrix;
