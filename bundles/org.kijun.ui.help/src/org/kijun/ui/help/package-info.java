/** Help of our own: pages in two languages, shown beside the window, with search and help for the place where one is. */
package org.kijun.ui.help;
