package org.kijun.editor.hover;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;
import org.kijun.editor.findings.FindingAnnotations;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.KijunTexts;
import org.kijun.editor.text.Ranges;
import org.kijun.editor.typing.Names;
import org.kijun.model.findings.Severity;

/** Says first what is wrong at a place, then what the name there means. */
public final class KijunHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
    private static final long PATIENCE_MILLIS = 2_000;

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return Names.at(viewer.getDocument(), offset);
    }

    @Deprecated
    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return getHoverInfo2(viewer, region);
    }

    @Override
    public String getHoverInfo2(ITextViewer viewer, IRegion region) {
        var parts = Stream.concat(findings(viewer, region), KijunTexts.get().of(viewer.getDocument()).stream().flatMap(text -> meaning(text, region)));
        var html = parts.collect(Collectors.joining("<p></p>"));
        return html.isEmpty() ? null : html;
    }

    private static Stream<String> findings(ITextViewer viewer, IRegion region) {
        var model = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
        return model == null ? Stream.empty() : FindingAnnotations.of(model).stream().filter(annotation -> {
            var place = model.getPosition(annotation);
            return place != null && place.getOffset() <= region.getOffset() + region.getLength() && place.getOffset() + place.getLength() >= region.getOffset();
        }).map(annotation -> sign(annotation.found().severity()) + " " + Markdown.escaped(annotation.found().message()));
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "✗";
            case WARNING -> "⚠";
            case INFO -> "ℹ";
        };
    }

    private static Stream<String> meaning(KijunText text, IRegion region) {
        var place = Ranges.position(text.document(), region.getOffset());
        return text.await((server, id) -> server.getTextDocumentService().hover(new HoverParams(id, place)), PATIENCE_MILLIS)
                .map(KijunHover::content).filter(content -> !content.isBlank()).map(Markdown::html).stream();
    }

    private static String content(Hover hover) {
        return hover.getContents().isRight() ? hover.getContents().getRight().getValue() : "";
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return new AbstractReusableInformationControlCreator() {
            @Override
            protected DefaultInformationControl doCreateInformationControl(Shell parent) {
                return new DefaultInformationControl(parent, EditorsUI.getTooltipAffordanceString());
            }
        };
    }
}
