package org.kijun.ui.help;

/**
 * One page of the help.
 *
 * @param id name of its file, the last part of help context ids
 * @param level 0 for a page of its own, 1 for one below the last such page
 * @param title its first heading
 * @param text Markdown
 */
record Page(String id, int level, String title, String text) {
}
