package org.kijun.ui.matrix;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kijun.model.Baseline;
import org.kijun.model.Document;
import org.kijun.model.Product;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.subject.Subject;

/** Opens the matrix on the selected product, baseline or document when asked so, else on what the window is about. */
public final class OpenMatrix extends AbstractHandler {
    /** The parameter that asks for the selected element. */
    static final String OF_SELECTION = "org.kijun.ui.matrix.open.selection";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var selection = HandlerUtil.getCurrentStructuredSelection(event);
        var subject = selection.size() == 1 ? Adapters.adapt(selection.getFirstElement(), Subject.class) : null;
        var intro = PlatformUI.getWorkbench().getIntroManager();
        intro.closeIntro(intro.getIntro());
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .openEditor(event.getParameter(OF_SELECTION) != null && subject != null ? of(subject) : chosen(), MatrixEditor.ID);
        } catch (PartInitException unopened) {
            throw new ExecutionException(unopened.getMessage(), unopened);
        }
        return null;
    }

    private static MatrixInput of(Subject subject) {
        if (Product.class.isAssignableFrom(subject.kind())) {
            return MatrixInput.ofProduct(subject.name(), "");
        }
        if (Document.class.isAssignableFrom(subject.kind())) {
            return MatrixInput.ofClauses("", subject.name());
        }
        return Baseline.class.isAssignableFrom(subject.kind()) ? MatrixInput.ofProducts(subject.name()) : chosen();
    }

    private static MatrixInput chosen() {
        var baseline = Chosen.get().baseline().orElse("");
        return Chosen.get().product().map(product -> MatrixInput.ofProduct(product, baseline)).orElseGet(() -> MatrixInput.ofProducts(baseline));
    }
}
