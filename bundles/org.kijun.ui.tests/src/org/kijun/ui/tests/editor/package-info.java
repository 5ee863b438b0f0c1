/** Somebody writes texts. */
package org.kijun.ui.tests.editor;
