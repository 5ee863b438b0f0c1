/** The tree of everything in the texts: things, not files. */
package org.kijun.ui.views.things;
