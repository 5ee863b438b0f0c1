/** Views: what a person sees and does in them. */
package org.kijun.ui.tests.views;
