package org.kijun.editor.hover;

import java.util.Optional;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.KijunTexts;
import org.kijun.editor.text.Ranges;
import org.kijun.editor.typing.Names;

/** Says what the name at a place means; what is wrong there the platform says before. */
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
        return KijunTexts.get().of(viewer.getDocument()).flatMap(text -> meaning(text, region)).orElse(null);
    }

    private static Optional<String> meaning(KijunText text, IRegion region) {
        var place = Ranges.position(text.document(), region.getOffset());
        return text.await((server, id) -> server.getTextDocumentService().hover(new HoverParams(id, place)), PATIENCE_MILLIS)
                .map(KijunHover::content).filter(content -> !content.isBlank()).map(Markdown::html);
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
