/** Small commands of the window. */
package org.kijun.ui.commands;
