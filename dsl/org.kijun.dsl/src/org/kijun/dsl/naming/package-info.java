/** Names: what bears which name, and what a written name means. One rule for the checker, the editor and the completion. */
package org.kijun.dsl.naming;
