/** The language service of the workbench: one server in the same JVM for all open projects. */
package org.kijun.editor.server;
