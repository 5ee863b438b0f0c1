/** A new name for an element, wherever it is used. */
package org.kijun.editor.rename;
