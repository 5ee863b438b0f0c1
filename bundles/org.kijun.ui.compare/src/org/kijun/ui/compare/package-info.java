/** Two revisions of a text, side by side and as a list of what they say differently. */
package org.kijun.ui.compare;
