/** What a person has in view: an element of the texts by its name, which stays the same when the texts are read again. */
package org.kijun.ui.subject;
