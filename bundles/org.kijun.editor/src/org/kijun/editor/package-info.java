/** The generic editor for {@code .kijun} files, fed by the language server in the same JVM. */
package org.kijun.editor;
