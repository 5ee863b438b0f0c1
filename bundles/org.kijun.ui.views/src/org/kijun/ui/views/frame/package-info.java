/** What all views have in common: how they follow the window, say what they are for, show rows and offer what can be done with a subject. */
package org.kijun.ui.views.frame;
