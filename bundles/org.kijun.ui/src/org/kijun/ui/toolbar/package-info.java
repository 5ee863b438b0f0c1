/** What stands beside the buttons of the toolbar: what the window is about, and the search for any element. */
package org.kijun.ui.toolbar;
