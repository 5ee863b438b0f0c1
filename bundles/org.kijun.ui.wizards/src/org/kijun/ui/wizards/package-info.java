/** Step by step: what all wizards share. */
package org.kijun.ui.wizards;
