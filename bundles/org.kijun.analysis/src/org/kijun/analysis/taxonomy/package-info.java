/** Kinds and parts of device classes. */
package org.kijun.analysis.taxonomy;
