package org.kijun.analysis;

import org.kijun.model.Product;
import org.kijun.model.Statement;

/** A statement together with the product that makes it. */
public record ProductAnswer(Product product, Statement statement) {
}
