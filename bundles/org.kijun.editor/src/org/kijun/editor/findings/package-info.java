/** What is wrong in the texts of the open projects, as the language service says it while somebody types. */
package org.kijun.editor.findings;
