/** The words of the workbench, in Japanese and English. */
package org.kijun.ui.texts;
