package org.kijun.editor.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.kijun.editor.text.KijunTexts;
import org.kijun.editor.text.Ranges;

/** Marks the name at the cursor wherever it stands in the text. */
public final class Occurrences implements IReconciler {
    private static final String READ = "org.kijun.editor.occurrence";
    private static final String DECLARED = "org.kijun.editor.declaration";

    private final ISelectionChangedListener moved = event -> mark();
    private ISourceViewer viewer;
    private int asked;
    private Runnable end = () -> { };
    private List<Annotation> shown = new ArrayList<>();

    @Override
    public void install(ITextViewer text) {
        if (text instanceof ISourceViewer source) {
            viewer = source;
            end = KijunTexts.get().follow(changed -> {
                if (changed.document() == viewer.getDocument()) {
                    mark();
                }
            });
            if (viewer.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
                cursor.addPostSelectionChangedListener(moved);
            }
        }
    }

    @Override
    public void uninstall() {
        end.run();
        if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
            cursor.removePostSelectionChangedListener(moved);
        }
    }

    private void mark() {
        if (viewer.getTextWidget() != null && viewer.getSelectionProvider().getSelection() instanceof ITextSelection cursor && cursor.getOffset() >= 0) {
            int question = ++asked;
            KijunTexts.get().of(viewer.getDocument()).ifPresent(text -> text.ask(
                    (server, id) -> server.getTextDocumentService().documentHighlight(new DocumentHighlightParams(id, Ranges.position(text.document(), cursor.getOffset()))),
                    found -> {
                        if (question == asked) {
                            show(found == null ? List.of() : found);
                        }
                    }));
        }
    }

    private void show(List<? extends DocumentHighlight> found) {
        if (viewer.getAnnotationModel() instanceof IAnnotationModelExtension model && viewer.getDocument() != null) {
            var marks = new HashMap<Annotation, Position>();
            for (var highlight : found) {
                var region = Ranges.region(viewer.getDocument(), highlight.getRange());
                var type = highlight.getKind() == DocumentHighlightKind.Write ? DECLARED : READ;
                marks.put(new Annotation(type, false, null), new Position(region.getOffset(), region.getLength()));
            }
            model.replaceAnnotations(shown.toArray(Annotation[]::new), marks);
            shown = new ArrayList<>(marks.keySet());
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
