/** What the user of an editor may choose. */
package org.kijun.dsl.ide.settings;
