/** What libraries of the workbench log. */
package org.kijun.logging;
