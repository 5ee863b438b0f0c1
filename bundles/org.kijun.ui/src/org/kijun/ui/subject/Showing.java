package org.kijun.ui.subject;

/** An editor that can show some subjects in a better way than as a place in the text; parts adapt to it. */
public interface Showing {
    /** Shows the subject; answers false when it has no better way. */
    boolean show(Subject subject);
}
