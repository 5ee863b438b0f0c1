/** Two revisions of a text. */
package org.kijun.ui.tests.compare;
