/** Texts in editors as the language service knows them. */
package org.kijun.editor.text;
