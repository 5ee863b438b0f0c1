/** What could be written at the cursor. */
package org.kijun.editor.complete;
