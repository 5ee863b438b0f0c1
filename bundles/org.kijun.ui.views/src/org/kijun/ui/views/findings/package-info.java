/** What is wrong or worth knowing in the texts, in the words of the batch check. */
package org.kijun.ui.views.findings;
