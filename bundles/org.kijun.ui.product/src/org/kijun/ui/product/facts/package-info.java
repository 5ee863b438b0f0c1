/** Device classes and facts as questions in plain words, for forms and wizards. */
package org.kijun.ui.product.facts;
