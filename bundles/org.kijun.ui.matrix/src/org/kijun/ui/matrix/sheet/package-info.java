/** What a matrix shows: rows and columns by index, worked out when they are looked at. Nothing here knows the screen. */
package org.kijun.ui.matrix.sheet;
