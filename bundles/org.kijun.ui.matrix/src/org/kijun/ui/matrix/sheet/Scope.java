package org.kijun.ui.matrix.sheet;

/**
 * What a matrix is about, by qualified names, so that it outlives the texts as they are now.
 *
 * @param product  the one product whose answers are filled in; empty for all products
 * @param baseline what the requirements are selected by; empty for all requirements
 * @param document the document whose clauses are the columns; empty for all documents that the requirements come from
 */
public record Scope(Crossing crossing, String product, String baseline, String document) {
    /** What the requirements are crossed with. */
    public enum Crossing {
        PRODUCTS, CLAUSES
    }

    /** All requirements with all products. */
    public static final Scope EVERYTHING = new Scope(Crossing.PRODUCTS, "", "", "");

    public Scope with(Crossing other) {
        return new Scope(other, product, baseline, document);
    }

    public Scope ofProduct(String name) {
        return new Scope(crossing, name, baseline, document);
    }

    public Scope ofBaseline(String name) {
        return new Scope(crossing, product, name, document);
    }

    public Scope ofDocument(String name) {
        return new Scope(crossing, product, baseline, name);
    }

    /** Whether it is the table of answers of one product. */
    public boolean isOneProduct() {
        return crossing == Crossing.PRODUCTS && !product.isEmpty();
    }
}
