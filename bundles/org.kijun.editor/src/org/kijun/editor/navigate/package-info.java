/** Ways from a name to where it is declared. */
package org.kijun.editor.navigate;
