package org.kijun.ui.product.facts;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/**
 * A field whose text is handed over when the person leaves it, presses Enter or stops typing for a moment. Until then nothing else changes
 * it.
 */
public final class Field {
    private static final int PAUSE_MILLIS = 700;

    private final Text control;
    private final Problems problems;
    private final Function<String, Optional<String>> taker;
    private final Runnable pause = this::commit;
    private boolean showing;
    private boolean pending;

    /** @param taker takes a text over, or answers in a sentence why not */
    public Field(Text control, Problems problems, Function<String, Optional<String>> taker) {
        this.control = control;
        this.problems = problems;
        this.taker = taker;
        control.addModifyListener(event -> typed());
        control.addListener(SWT.FocusOut, event -> commit());
        control.addListener(SWT.DefaultSelection, event -> commit());
    }

    public Text control() {
        return control;
    }

    /** Shows the text, unless the person is changing it. */
    public void show(String text, boolean changeable) {
        if (control.getEditable() != changeable) {
            control.setEditable(changeable);
        }
        if (!pending && !control.getText().equals(text)) {
            showing = true;
            var at = control.getSelection();
            control.setText(text);
            control.setSelection(at);
            showing = false;
        }
    }

    /** Hands over what was typed. */
    public void commit() {
        if (pending && !control.isDisposed()) {
            pending = false;
            var refused = taker.apply(control.getText());
            pending = refused.isPresent();
            refused.ifPresentOrElse(sentence -> problems.found(control, sentence), () -> problems.solved(control));
        }
    }

    private void typed() {
        if (!showing) {
            pending = true;
            control.getDisplay().timerExec(PAUSE_MILLIS, pause);
        }
    }
}
