package org.kijun.ui.product.facts;

import org.eclipse.swt.widgets.Control;

/** Where a field tells what is wrong with what was typed into it. */
public interface Problems {
    /** Shows the sentence at the control until {@link #solved}. */
    void found(Control control, String sentence);

    void solved(Control control);
}
