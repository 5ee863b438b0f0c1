package org.kijun.analysis.assessment;

import java.util.Optional;

/**
 * The tally of what belongs together.
 *
 * @param key what it belongs to; empty for what belongs nowhere, such as requirements without a topic
 */
public record Group<K>(Optional<K> key, Tally tally) {
}
