/** Finding an element by typing a part of its name. */
package org.kijun.editor.find;
