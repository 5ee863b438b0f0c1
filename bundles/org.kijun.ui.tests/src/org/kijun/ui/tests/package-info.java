/** What a person does in a running workbench. */
package org.kijun.ui.tests;
