/** What the editor says, in the language of the workbench. */
package org.kijun.editor.words;
