/** Changes of texts, shared with the editors that are open on them. */
package org.kijun.ui.change;
