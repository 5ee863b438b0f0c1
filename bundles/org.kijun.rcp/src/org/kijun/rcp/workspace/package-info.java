/** The folder in which the workbench keeps its projects and its own state. */
package org.kijun.rcp.workspace;
