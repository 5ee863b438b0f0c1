/** The parser: errors in words for people, and how it goes on behind them. */
package org.kijun.dsl.syntax;
