/** What the texts of all open projects mean right now, texts that are not saved yet included. */
package org.kijun.ui.live;
