/** The first class of the packaged workbench. */
package org.kijun.start;
