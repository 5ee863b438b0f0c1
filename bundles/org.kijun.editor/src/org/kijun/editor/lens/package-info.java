/** Lines of numbers above clauses, requirements and products. */
package org.kijun.editor.lens;
