/** Proposals for putting findings right. */
package org.kijun.editor.fix;
