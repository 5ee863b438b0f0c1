package org.kijun.dsl.ide.navigate;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.log4j.Logger;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.ide.index.Lines;
import org.kijun.model.Evidence;
import org.kijun.model.EvidenceKind;
import org.kijun.model.KijunPackage.Literals;
import org.kijun.model.derived.Contents;

/** What can be opened from a text: files of evidence that lie below the folder of the text, and addresses in the web. */
public final class Links {
    private static final Logger LOG = Logger.getLogger(Links.class);

    private Links() {
    }

    public static List<DocumentLink> in(XtextResource file) {
        var links = new ArrayList<DocumentLink>();
        file.getContents().forEach(module -> Contents.walk(module, element -> link(element, file).ifPresent(links::add)));
        return links;
    }

    private static Optional<DocumentLink> link(EObject element, XtextResource file) {
        if (!(element instanceof Evidence evidence) || evidence.getTarget() == null) {
            return Optional.empty();
        }
        var target = evidence.getKind() == EvidenceKind.FILE ? file(evidence.getTarget(), file) : web(evidence.getTarget());
        return target.map(address -> new DocumentLink(
                Lines.of(file).range(NodeModelUtils.findNodesForFeature(evidence, Literals.EVIDENCE__TARGET).getFirst()), address));
    }

    /** Nothing outside of the folder is opened, not even over a link of the file system. */
    private static Optional<String> file(String target, XtextResource file) {
        if (!file.getURI().isFile()) {
            return Optional.empty();
        }
        try {
            var folder = Path.of(file.getURI().toFileString()).toRealPath().getParent();
            var found = folder.resolve(target);
            return Files.isRegularFile(found) && found.toRealPath().startsWith(folder) ? Optional.of(found.toRealPath().toUri().toString()) : Optional.empty();
        } catch (InvalidPathException | IOException unreadable) {
            return nothing(unreadable);
        }
    }

    private static Optional<String> web(String target) {
        try {
            var address = new URI(target);
            return "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()) ? Optional.of(address.toString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return nothing(noAddress);
        }
    }

    private static Optional<String> nothing(Exception reason) {
        LOG.debug("nothing to open", reason);
        return Optional.empty();
    }
}
