/** What has changed since somebody last looked: suspect links and differences between editions. */
package org.kijun.analysis.change;
