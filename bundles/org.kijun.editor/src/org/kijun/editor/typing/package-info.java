/** What the editor knows of the letters themselves: texts, comments, names, pairs. */
package org.kijun.editor.typing;
