/** Wizards from the first page to the finished files. */
package org.kijun.ui.tests.wizards;
