package org.kijun.dsl.workspace;

/**
 * A part of a file that can be parsed by itself, as it begins with a declaration. Only large files have more than one.
 *
 * @param text      what is parsed
 * @param firstLine the line of the file that the text begins with, from 1
 */
record TextPart(String text, int firstLine) {
}
