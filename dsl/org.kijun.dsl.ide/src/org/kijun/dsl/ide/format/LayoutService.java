package org.kijun.dsl.ide.format;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.formatting.Layout;
import org.kijun.dsl.formatting.Replacement;

/** Formats with the one {@link Layout}; there is nothing to choose. A text with syntax errors is left alone. */
public final class LayoutService extends FormattingService {
    @Inject
    private Layout layout;

    @Override
    public List<TextEdit> format(XtextResource resource, Document document, int offset, int length, FormattingOptions options) {
        var parsed = resource.getParseResult();
        if (parsed == null || parsed.hasSyntaxErrors()) {
            return List.of();
        }
        return layout.changes(parsed.getRootNode()).stream()
                .filter(change -> touches(change, offset, offset + length))
                .map(change -> edit(document, change))
                .toList();
    }

    private static boolean touches(Replacement change, int from, int to) {
        return change.offset() <= to && change.offset() + change.length() >= from;
    }

    private static TextEdit edit(Document document, Replacement change) {
        var start = document.getPosition(change.offset());
        return new TextEdit(new Range(start, document.getPosition(change.offset() + change.length())), change.text());
    }
}
