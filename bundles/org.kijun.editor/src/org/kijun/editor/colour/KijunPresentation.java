package org.kijun.editor.colour;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;
import org.kijun.editor.complete.PopupSize;
import org.kijun.editor.typing.Partitions;

/** Colours texts, comments and the words of the language at once, and names when their meaning is known. */
public final class KijunPresentation extends PresentationReconciler {
    private final IPropertyChangeListener recoloured = event -> recolour(event.getProperty());
    private ITextViewer viewer;
    private MeaningColours meanings;

    public KijunPresentation() {
        setDocumentPartitioning(Partitions.NAME);
        scanners();
    }

    private void scanners() {
        scan(IDocument.DEFAULT_CONTENT_TYPE, new WordScanner());
        scan(Partitions.COMMENT, whole(Ink.COMMENT));
        scan(Partitions.TEXT, whole(Ink.TEXT));
    }

    private void scan(String type, ITokenScanner scanner) {
        var part = new DefaultDamagerRepairer(scanner);
        setDamager(part, type);
        setRepairer(part, type);
    }

    private static RuleBasedScanner whole(Ink ink) {
        var scanner = new RuleBasedScanner();
        scanner.setDefaultReturnToken(WordScanner.token(ink));
        return scanner;
    }

    @Override
    public void install(ITextViewer shown) {
        viewer = shown;
        viewer.addTextInputListener(new Input());
        if (viewer.getDocument() != null) {
            Partitions.install(viewer.getDocument());
        }
        super.install(viewer);
        meanings = new MeaningColours(viewer);
        meanings.install();
        PopupSize.install(viewer);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(recoloured);
        JFaceResources.getColorRegistry().addListener(recoloured);
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(recoloured);
        JFaceResources.getColorRegistry().removeListener(recoloured);
        meanings.uninstall();
        super.uninstall();
    }

    private void recolour(String what) {
        if (what.startsWith("org.kijun.editor.colour.") || what.equals("CHANGE_CURRENT_THEME")) {
            scanners();
            viewer.invalidateTextPresentation();
        }
    }

    /** The partitions must be there before anybody colours them. */
    private static final class Input implements ITextInputListener {
        @Override
        public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
            if (after != null) {
                Partitions.install(after);
            }
        }

        @Override
        public void inputDocumentChanged(IDocument before, IDocument after) {
            // done before
        }
    }
}
