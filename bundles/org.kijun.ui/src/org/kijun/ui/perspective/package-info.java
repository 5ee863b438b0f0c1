/** How the window is laid out. */
package org.kijun.ui.perspective;
