package org.kijun.ui.search;

import org.kijun.ui.subject.Subject;

/**
 * An element that was looked for.
 *
 * @param label name, title and kind, for a list
 */
public record Found(Subject subject, String label) {
}
