package org.kijun.editor.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.KijunTexts;
import org.kijun.editor.text.Ranges;

/** Keeps the findings beside open texts in step with what the language service found. Between its answers they move with the text. */
public final class FindingAnnotations {
    private FindingAnnotations() {
    }

    /** Begins to follow the open texts. */
    public static void start() {
        KijunTexts.get().follow(FindingAnnotations::renew);
    }

    private static void renew(KijunText text) {
        var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(text.document());
        if (buffer != null && buffer.getAnnotationModel() instanceof IAnnotationModelExtension) {
            renew(text, buffer.getAnnotationModel());
        }
    }

    /** What has not changed stays, so that nothing flickers. */
    private static void renew(KijunText text, IAnnotationModel model) {
        var added = new HashMap<Placed, FindingAnnotation>();
        Findings.get().of(text.uri()).forEach(found -> added.put(new Placed(position(text, found), found.severity(), found.message()), new FindingAnnotation(found)));
        var removed = new ArrayList<Annotation>();
        of(model).forEach(annotation -> {
            var found = annotation.found();
            if (added.remove(new Placed(model.getPosition(annotation), found.severity(), found.message())) == null) {
                removed.add(annotation);
            }
        });
        if (!added.isEmpty() || !removed.isEmpty()) {
            var positions = new HashMap<Annotation, Position>();
            added.forEach((placed, annotation) -> positions.put(annotation, placed.position()));
            ((IAnnotationModelExtension) model).replaceAnnotations(removed.toArray(Annotation[]::new), positions);
        }
    }

    private static Position position(KijunText text, Found found) {
        var region = Ranges.region(text.document(), found.diagnostic().getRange());
        return new Position(region.getOffset(), region.getLength());
    }

    /** The findings that a model holds. */
    public static List<FindingAnnotation> of(IAnnotationModel model) {
        var found = new ArrayList<FindingAnnotation>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation instanceof FindingAnnotation finding && !annotation.isMarkedDeleted()) {
                found.add(finding);
            }
        });
        return found;
    }

    private record Placed(Position position, Object severity, String message) {
    }
}
