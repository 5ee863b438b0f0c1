package org.kijun.editor.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.KijunTexts;

/** Lets blocks and long texts be folded away where the language service says so. What is folded stays so. */
public final class KijunFolding implements IReconciler {
    private ProjectionViewer viewer;
    private Runnable end = () -> { };

    @Override
    public void install(ITextViewer shown) {
        if (shown instanceof ProjectionViewer foldable) {
            viewer = foldable;
            end = KijunTexts.get().follow(text -> {
                if (text.document() == viewer.getDocument()) {
                    renew(text);
                }
            });
        }
    }

    @Override
    public void uninstall() {
        end.run();
    }

    private void renew(KijunText text) {
        text.ask((server, id) -> server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(id)), this::show);
    }

    private void show(List<FoldingRange> ranges) {
        var model = viewer.getProjectionAnnotationModel();
        if (model == null || ranges == null) {
            return;
        }
        var wanted = positions(ranges, viewer.getDocument());
        var gone = new ArrayList<Annotation>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (!wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        });
        var added = new HashMap<Annotation, Position>();
        wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
        }
    }

    private static Set<Position> positions(List<FoldingRange> ranges, IDocument document) {
        var positions = new HashSet<Position>();
        for (var range : ranges) {
            try {
                int start = document.getLineOffset(range.getStartLine());
                int last = Math.min(range.getEndLine(), document.getNumberOfLines() - 1);
                if (last > range.getStartLine()) {
                    positions.add(new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start));
                }
            } catch (BadLocationException changedMeanwhile) {
                return positions;
            }
        }
        return positions;
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
