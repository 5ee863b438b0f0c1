/** The page at the first start: three doors into the sample project. */
package org.kijun.ui.welcome;
