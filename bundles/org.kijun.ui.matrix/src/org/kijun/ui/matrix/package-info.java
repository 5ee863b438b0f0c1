/** The matrix: requirements against products or clauses, with answers that are edited in place. */
package org.kijun.ui.matrix;
