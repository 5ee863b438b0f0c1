package org.kijun.dsl.ide.hover;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.xtext.ide.server.hover.HoverContext;
import org.eclipse.xtext.ide.server.hover.HoverService;

/** Shows the card of the element whose name is under the pointer. */
@Singleton
public final class KijunHover extends HoverService {
    @Inject
    private Cards cards;

    @Override
    public String getContents(EObject element) {
        return cards.of(element);
    }

    @Override
    protected MarkupContent getMarkupContent(HoverContext context) {
        var contents = getContents(context.getElement());
        return contents.isEmpty() ? null : toMarkupContent(getKind(context), contents);
    }
}
