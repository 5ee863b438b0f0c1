package org.kijun.ui.matrix;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.kijun.ui.matrix.sheet.Scope;
import org.kijun.ui.texts.Texts;

/** What a matrix is open on; remembered for the next start. */
public final class MatrixInput extends PlatformObject implements IEditorInput, IPersistableElement {
    private final Scope scope;

    private MatrixInput(Scope scope) {
        this.scope = scope;
    }

    static MatrixInput of(Scope scope) {
        return new MatrixInput(scope);
    }

    /** All requirements, or those of a baseline, with all products; the baseline may be empty. */
    public static MatrixInput ofProducts(String baseline) {
        return of(Scope.EVERYTHING.ofBaseline(baseline));
    }

    /** The answers of one product; the baseline may be empty for those that the product names. */
    public static MatrixInput ofProduct(String product, String baseline) {
        return of(Scope.EVERYTHING.ofProduct(product).ofBaseline(baseline));
    }

    /** All requirements, or those of a baseline, with the clauses of a document, or of all documents that they come from. */
    public static MatrixInput ofClauses(String baseline, String document) {
        return of(Scope.EVERYTHING.with(Scope.Crossing.CLAUSES).ofBaseline(baseline).ofDocument(document));
    }

    Scope scope() {
        return scope;
    }

    static MatrixInput read(IMemento memento) {
        var crossing = "CLAUSES".equals(memento.getString("crossing")) ? Scope.Crossing.CLAUSES : Scope.Crossing.PRODUCTS;
        return of(new Scope(crossing, text(memento, "product"), text(memento, "baseline"), text(memento, "document")));
    }

    private static String text(IMemento memento, String key) {
        var text = memento.getString(key);
        return text == null ? "" : text;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString("crossing", scope.crossing().name());
        memento.putString("product", scope.product());
        memento.putString("baseline", scope.baseline());
        memento.putString("document", scope.document());
    }

    @Override
    public String getFactoryId() {
        return "org.kijun.ui.matrix.input";
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Texts.of(MatrixInput.class).get("matrix");
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatrixInput that && scope.equals(that.scope);
    }

    @Override
    public int hashCode() {
        return scope.hashCode();
    }
}
