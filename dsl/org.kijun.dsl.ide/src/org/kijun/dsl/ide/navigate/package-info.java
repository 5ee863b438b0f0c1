/** Ways through the texts: to declarations and uses, over blocks, to files and addresses, and the numbers and titles shown on the way. */
package org.kijun.dsl.ide.navigate;
