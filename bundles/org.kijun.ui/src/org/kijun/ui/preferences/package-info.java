/** What a user sets for the workbench, and the pages on which it is set. */
package org.kijun.ui.preferences;
