package org.kijun.dsl.ide.outline;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.kijun.dsl.ide.words.Words;
import org.kijun.model.Named;
import org.kijun.model.Statement;

/** What stands behind a name in the outline: the title in the language of the client, the verdict of an answer. */
@Singleton
public final class SymbolDetails extends DocumentSymbolDetailsProvider {
    @Inject
    private Words words;

    @Override
    public String getDetails(EObject element) {
        return switch (element) {
            case Named named when named.getTitle() != null -> named.label(words.language());
            case Statement statement when statement.getVerdict() != null -> statement.getVerdict().getLiteral().replace('-', ' ');
            default -> "";
        };
    }
}
