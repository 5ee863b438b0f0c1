package org.kijun.editor.navigate;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.KijunTexts;
import org.kijun.editor.text.Ranges;
import org.kijun.editor.typing.Names;
import org.kijun.editor.typing.Partitions;

/** Leads from a name to its declaration, and from evidence to its file or address. */
public final class NameLinks extends AbstractHyperlinkDetector {
    /** Links are looked for in the thread of the display. */
    private static final long PATIENCE_MILLIS = 90;

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        var text = KijunTexts.get().of(viewer.getDocument());
        if (text.isEmpty()) {
            return null;
        }
        var link = Partitions.isCode(viewer.getDocument(), region.getOffset()) ? declaration(text.get(), region.getOffset()) : evidence(text.get(), region.getOffset());
        return link.map(found -> new IHyperlink[] {found}).orElse(null);
    }

    private static Optional<IHyperlink> declaration(KijunText text, int offset) {
        var name = Names.at(text.document(), offset);
        var place = Ranges.position(text.document(), offset);
        return name.getLength() == 0 ? Optional.empty()
                : text.await((server, id) -> server.getTextDocumentService().definition(new DefinitionParams(id, place)), PATIENCE_MILLIS)
                        .flatMap(NameLinks::first).map(found -> new Link(name, () -> Places.show(found)));
    }

    private static Optional<Location> first(Either<List<? extends Location>, List<? extends LocationLink>> found) {
        return found.isLeft() ? found.getLeft().stream().findFirst().map(Location.class::cast)
                : found.getRight().stream().findFirst().map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange()));
    }

    private static Optional<IHyperlink> evidence(KijunText text, int offset) {
        return text.await((server, id) -> server.getTextDocumentService().documentLink(new DocumentLinkParams(id)), PATIENCE_MILLIS).stream()
                .flatMap(List::stream).filter(link -> covers(text, link, offset)).findFirst()
                .map(link -> new Link(Ranges.region(text.document(), link.getRange()), () -> open(link.getTarget())));
    }

    private static boolean covers(KijunText text, DocumentLink link, int offset) {
        var region = Ranges.region(text.document(), link.getRange());
        return region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
    }

    private static void open(String target) {
        var uri = URI.create(target);
        if (!"file".equals(uri.getScheme())) {
            Program.launch(target);
            return;
        }
        try {
            IDE.openEditorOnFileStore(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), EFS.getLocalFileSystem().getStore(uri));
        } catch (PartInitException unopened) {
            Platform.getLog(NameLinks.class).error(unopened.getMessage(), unopened);
        }
    }

    private record Link(IRegion region, Runnable way) implements IHyperlink {
        @Override
        public IRegion getHyperlinkRegion() {
            return region;
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return null;
        }

        @Override
        public void open() {
            way.run();
        }
    }
}
