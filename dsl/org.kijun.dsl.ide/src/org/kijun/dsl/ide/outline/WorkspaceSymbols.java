package org.kijun.dsl.ide.outline;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.kijun.model.derived.QualifiedNames;

/** Symbols of the whole workspace under their full names, with the kinds of the outline. */
@Singleton
public final class WorkspaceSymbols extends DocumentSymbolService {
    @Override
    protected SymbolKind getSymbolKind(EClass kind) {
        return Symbols.of(kind);
    }

    @Override
    protected String getSymbolName(QualifiedName name) {
        return name == null ? null : name.toString(QualifiedNames.SEPARATOR);
    }

    @Override
    protected boolean filter(IEObjectDescription description, String query) {
        return getSymbolName(description.getQualifiedName()).toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT));
    }
}
