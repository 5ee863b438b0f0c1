/** Finding elements by their numbers and titles. */
package org.kijun.ui.search;
