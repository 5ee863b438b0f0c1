/** The elements of a text in their order, and signs for their kinds. */
package org.kijun.editor.outline;
