/** The signs and colours of verdicts and of coverage, the same as in the workbook and on the page. */
package org.kijun.ui.signs;
