/** Which elements an editor finds and offers at a place. */
package org.kijun.dsl.scoping;
