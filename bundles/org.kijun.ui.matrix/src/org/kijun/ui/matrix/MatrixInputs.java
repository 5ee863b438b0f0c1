package org.kijun.ui.matrix;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Reads inputs that were remembered at the last end of the workbench. */
public final class MatrixInputs implements IElementFactory {
    @Override
    public IAdaptable createElement(IMemento memento) {
        return MatrixInput.read(memento);
    }
}
