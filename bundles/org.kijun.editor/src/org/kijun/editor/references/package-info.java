/** Where a name is used. */
package org.kijun.editor.references;
