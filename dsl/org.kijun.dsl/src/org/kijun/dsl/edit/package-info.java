/** Changes to a text as values: what people fill in becomes words of the text, and all else, comments included, stays as it is. */
package org.kijun.dsl.edit;
