/** Colours in the text: those of the words at once, those of what names mean when the language service knows it. */
package org.kijun.editor.colour;
