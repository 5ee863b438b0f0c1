/**
 * CycloneDX 1.6 (ECMA-424), in JSON and XML. A document is a standard in {@code definitions} and comes back; the answers of a product are
 * {@code declarations}. What the format has no place for stands in properties whose names begin with {@code kijun:}.
 */
package org.kijun.exchange.cyclonedx;
