/** Folders with texts as projects of the workbench. */
package org.kijun.ui.projects;
