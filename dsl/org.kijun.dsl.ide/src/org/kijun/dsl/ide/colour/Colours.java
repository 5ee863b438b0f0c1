package org.kijun.dsl.ide.colour;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.kijun.dsl.ide.index.References;
import org.kijun.model.KijunPackage.Literals;
import org.kijun.model.Named;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.Tailoring;
import org.kijun.model.derived.Contents;

/** Names are coloured by the kind of what they mean, with the declaration marked; so are the words of obligation and the verdicts. */
public final class Colours implements ISemanticHighlightingCalculator {
    private static final Map<EClass, String> TYPES = Map.ofEntries(
            Map.entry(Literals.DOCUMENT, SemanticTokenTypes.Namespace), Map.entry(Literals.CLAUSE, SemanticTokenTypes.Property),
            Map.entry(Literals.TERM, SemanticTokenTypes.String), Map.entry(Literals.TOPIC, SemanticTokenTypes.Type),
            Map.entry(Literals.UNIT, SemanticTokenTypes.Number), Map.entry(Literals.DEVICE_CLASS, SemanticTokenTypes.Class),
            Map.entry(Literals.FACT, SemanticTokenTypes.Variable), Map.entry(Literals.CHOICE, SemanticTokenTypes.EnumMember),
            Map.entry(Literals.THREAT, SemanticTokenTypes.Interface), Map.entry(Literals.INCIDENT, SemanticTokenTypes.Event),
            Map.entry(Literals.REQUIREMENT, SemanticTokenTypes.Function), Map.entry(Literals.ALTERNATIVE, SemanticTokenTypes.Parameter),
            Map.entry(Literals.TEST_CASE, SemanticTokenTypes.Method), Map.entry(Literals.MAPPING, SemanticTokenTypes.Operator),
            Map.entry(Literals.BASELINE, SemanticTokenTypes.Struct), Map.entry(Literals.PRODUCT, SemanticTokenTypes.Decorator));

    @Inject
    private References references;

    @Override
    public void provideHighlightingFor(XtextResource resource, IHighlightedPositionAcceptor acceptor, CancelIndicator indicator) {
        if (resource == null || resource.getParseResult() == null) {
            return;
        }
        resource.getContents().forEach(module -> Contents.walk(module, element -> declared(element, acceptor)));
        for (var reference : References.in(resource)) {
            references.target(reference).map(target -> TYPES.get(target.eClass())).ifPresent(type -> add(reference.node(), acceptor, type));
        }
    }

    private static void declared(EObject element, IHighlightedPositionAcceptor acceptor) {
        switch (element) {
            case Requirement requirement -> {
                word(requirement, Literals.REQUIREMENT__OBLIGATION, acceptor);
                name(requirement, acceptor);
            }
            case Tailoring tailoring -> word(tailoring, Literals.TAILORING__OBLIGATION, acceptor);
            case Statement statement -> word(statement, Literals.STATEMENT__VERDICT, acceptor);
            case Named named -> name(named, acceptor);
            default -> { }
        }
    }

    private static void name(Named named, IHighlightedPositionAcceptor acceptor) {
        if (TYPES.containsKey(named.eClass())) {
            NodeModelUtils.findNodesForFeature(named, Literals.NAMED__NAME)
                    .forEach(node -> add(node, acceptor, TYPES.get(named.eClass()), SemanticTokenModifiers.Declaration));
        }
    }

    private static void word(EObject element, EStructuralFeature feature, IHighlightedPositionAcceptor acceptor) {
        NodeModelUtils.findNodesForFeature(element, feature).forEach(node -> add(node, acceptor, SemanticTokenTypes.Modifier));
    }

    private static void add(INode node, IHighlightedPositionAcceptor acceptor, String... styles) {
        acceptor.addPosition(node.getOffset(), node.getLength(), styles);
    }
}
