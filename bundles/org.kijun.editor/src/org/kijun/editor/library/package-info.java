/** Texts of the bundled library in editors. */
package org.kijun.editor.library;
