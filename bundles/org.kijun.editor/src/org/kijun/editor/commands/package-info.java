/** What the menus and keys of the editor do. */
package org.kijun.editor.commands;
