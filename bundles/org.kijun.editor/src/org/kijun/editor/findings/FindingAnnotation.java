package org.kijun.editor.findings;

import org.eclipse.jface.text.source.Annotation;
import org.kijun.model.findings.Severity;

/** A finding beside and below the text that it is about. */
public final class FindingAnnotation extends Annotation {
    private final Found found;

    FindingAnnotation(Found found) {
        super(type(found.severity()), false, found.message());
        this.found = found;
    }

    public Found found() {
        return found;
    }

    private static String type(Severity severity) {
        return switch (severity) {
            case ERROR -> "org.kijun.editor.error";
            case WARNING -> "org.kijun.editor.warning";
            case INFO -> "org.kijun.editor.info";
        };
    }
}
