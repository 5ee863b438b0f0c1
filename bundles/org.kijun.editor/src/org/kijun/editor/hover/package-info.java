/** What is said about the word under the mouse. */
package org.kijun.editor.hover;
