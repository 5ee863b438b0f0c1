/** Help, guides and the about dialog. */
package org.kijun.ui.tests.help;
