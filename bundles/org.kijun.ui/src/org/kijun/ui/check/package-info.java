/** Checking all projects as the command line does. */
package org.kijun.ui.check;
