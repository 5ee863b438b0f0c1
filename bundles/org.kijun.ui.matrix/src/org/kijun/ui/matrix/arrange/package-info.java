/** Which rows of a sheet are shown, in which order and under which headings. Nothing here knows the screen. */
package org.kijun.ui.matrix.arrange;
