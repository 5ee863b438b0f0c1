package org.kijun.ui.compare;

/**
 * A text as it was at some time.
 *
 * @param label which one it is, for a heading
 */
record Revision(String label, String text) {
}
