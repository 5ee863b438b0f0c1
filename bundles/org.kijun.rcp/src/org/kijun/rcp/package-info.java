/** The application: start, window, end. */
package org.kijun.rcp;
