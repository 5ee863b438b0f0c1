/** Beginning a project. */
package org.kijun.ui.wizards.start;
