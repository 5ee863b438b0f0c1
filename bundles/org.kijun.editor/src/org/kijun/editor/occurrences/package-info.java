/** The name at the cursor, wherever it stands in the text. */
package org.kijun.editor.occurrences;
