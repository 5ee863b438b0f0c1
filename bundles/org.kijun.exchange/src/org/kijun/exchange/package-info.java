/**
 * What all machine-readable formats share: the writer and reader interfaces, stable ids, limits for files from outside, and the problems
 * that such files have. Each format is a bundle of its own that knows both directions; formats map the model itself, since its text is
 * what comes back.
 */
package org.kijun.exchange;
