/** Changes that the language service proposes, made in the texts. */
package org.kijun.editor.change;
