/** How far the requirements take up the clauses, with the way to the gaps. */
package org.kijun.ui.views.coverage;
