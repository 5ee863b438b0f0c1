package org.kijun.dsl.ide.outline;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.kijun.model.KijunPackage.Literals;

/** The kinds of the protocol that our elements are shown as: each of ours has one of its own. */
public final class Symbols {
    private static final Map<EClass, SymbolKind> KINDS = Map.ofEntries(
            Map.entry(Literals.DOCUMENT, SymbolKind.Package), Map.entry(Literals.CLAUSE, SymbolKind.Field),
            Map.entry(Literals.TERM, SymbolKind.String), Map.entry(Literals.TOPIC, SymbolKind.Namespace),
            Map.entry(Literals.UNIT, SymbolKind.Number), Map.entry(Literals.DEVICE_CLASS, SymbolKind.Class),
            Map.entry(Literals.FACT, SymbolKind.Variable), Map.entry(Literals.CHOICE, SymbolKind.EnumMember),
            Map.entry(Literals.THREAT, SymbolKind.Interface), Map.entry(Literals.INCIDENT, SymbolKind.Event),
            Map.entry(Literals.REQUIREMENT, SymbolKind.Function), Map.entry(Literals.ALTERNATIVE, SymbolKind.Property),
            Map.entry(Literals.TEST_CASE, SymbolKind.Method), Map.entry(Literals.MAPPING, SymbolKind.Operator),
            Map.entry(Literals.BASELINE, SymbolKind.Struct), Map.entry(Literals.PRODUCT, SymbolKind.Object),
            Map.entry(Literals.STATEMENT, SymbolKind.Boolean), Map.entry(Literals.OVERLAY, SymbolKind.Key));

    private Symbols() {
    }

    /** Null for what is not shown by itself. */
    public static SymbolKind of(EClass kind) {
        return KINDS.get(kind);
    }
}
