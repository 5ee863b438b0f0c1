package org.kijun.dsl.ide.outline;

import jakarta.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kijun.model.KijunPackage.Literals;
import org.kijun.model.Named;
import org.kijun.model.Overlay;
import org.kijun.model.Statement;

/** What stands in the outline: names as written, answers under the name of their requirement. */
@Singleton
public final class SymbolNames extends DocumentSymbolNameProvider {
    @Override
    public String getName(EObject element) {
        return switch (element) {
            case Named named -> named.getName();
            case Statement statement -> written(statement);
            case Overlay overlay -> overlay.getDocument() == null ? null : overlay.getDocument().getName();
            case null, default -> null;
        };
    }

    private static String written(Statement statement) {
        var names = NodeModelUtils.findNodesForFeature(statement, Literals.STATEMENT__REQUIREMENT);
        return names.isEmpty() ? null : NodeModelUtils.getTokenText(names.getFirst());
    }
}
