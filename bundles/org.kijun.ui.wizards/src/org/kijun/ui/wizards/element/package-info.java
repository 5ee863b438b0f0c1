/** New documents, requirements and products. */
package org.kijun.ui.wizards.element;
