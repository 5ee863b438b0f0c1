package org.kijun.dsl.ide.navigate;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.ide.index.Lines;
import org.kijun.dsl.ide.index.References;
import org.kijun.dsl.ide.words.Words;
import org.kijun.model.Named;

/** The titles behind the names that a text refers to, shown between its words. */
public final class Hints {
    private static final int LONGEST = 40;

    @Inject
    private References references;

    @Inject
    private Words words;

    public List<InlayHint> in(XtextResource file, Range range) {
        var lines = Lines.of(file);
        int from = lines.offset(range.getStart());
        int to = lines.offset(range.getEnd());
        return References.in(file).stream()
                .filter(reference -> reference.node().getEndOffset() >= from && reference.node().getOffset() <= to)
                .flatMap(reference -> hint(reference, lines).stream())
                .toList();
    }

    private Optional<InlayHint> hint(References.Reference reference, Lines lines) {
        return references.target(reference).flatMap(this::title).map(title -> {
            var hint = new InlayHint(lines.position(reference.node().getEndOffset()), Either.forLeft(title));
            hint.setPaddingLeft(true);
            return hint;
        });
    }

    private Optional<String> title(Named named) {
        var title = named.label(words.language());
        return title == null || title.equals(named.getName())
                ? Optional.empty()
                : Optional.of(title.length() <= LONGEST ? title : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST) - 1)) + "…");
    }
}
