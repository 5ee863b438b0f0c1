/** The graph around what is selected: from incidents and clauses to requirements, tests and products. */
package org.kijun.ui.views.graph;
