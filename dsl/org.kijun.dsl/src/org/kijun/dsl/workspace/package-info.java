/** Reads, links and checks whole folders at once, with little memory; no resources, no editor. */
package org.kijun.dsl.workspace;
