/** Blocks that can be folded away. */
package org.kijun.editor.fold;
