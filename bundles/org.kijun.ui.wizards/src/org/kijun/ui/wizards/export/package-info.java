/** Reports into files. */
package org.kijun.ui.wizards.export;
