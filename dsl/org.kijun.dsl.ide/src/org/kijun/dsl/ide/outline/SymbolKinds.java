package org.kijun.dsl.ide.outline;

import jakarta.inject.Singleton;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;

/** Elements without a kind are left out of the outline. */
@Singleton
public final class SymbolKinds extends DocumentSymbolKindProvider {
    @Override
    protected SymbolKind getSymbolKind(EClass kind) {
        return Symbols.of(kind);
    }
}
