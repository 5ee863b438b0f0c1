/** Answers about a whole workspace: the index of its links, and the order of printed numbers. Model in, records out; no analysis changes the model. */
package org.kijun.analysis;
