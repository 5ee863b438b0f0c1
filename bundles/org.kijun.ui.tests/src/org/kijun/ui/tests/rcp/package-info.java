/** The window itself: welcome, toolbar, menus, preferences, appearance. */
package org.kijun.ui.tests.rcp;
