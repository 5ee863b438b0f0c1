/** The rules of the language, their issues and texts. */
package org.kijun.dsl.validation;
