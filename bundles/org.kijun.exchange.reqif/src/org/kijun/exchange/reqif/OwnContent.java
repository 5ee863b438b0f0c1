package org.kijun.exchange.reqif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Imported;
import org.kijun.exchange.Known;
import org.kijun.exchange.reqif.Content.Item;
import org.kijun.exchange.reqif.Content.Node;
import org.kijun.exchange.reqif.Fields.Field;
import org.kijun.model.Declaration;
import org.kijun.model.KijunFactory;
import org.kijun.model.KijunPackage;
import org.kijun.model.Named;
import org.kijun.model.Requirement;
import org.kijun.model.Text;
import org.kijun.model.Trace;
import org.kijun.model.derived.Contents;
import org.kijun.model.derived.QualifiedNames;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** Elements from a file that {@link ReqifWriter} wrote. */
final class OwnContent {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;

    private final Content content;
    private final Known known;
    private final String file;
    private final Map<String, EClass> types = new HashMap<>();
    private final Map<String, EObject> elements = new HashMap<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private record Link(EObject from, EReference reference, String name, int line) {
    }

    OwnContent(Content content, Known known, String file) {
        this.content = content;
        this.known = known;
        this.file = file;
        Fields.types().forEach(type -> types.put(Ids.of(type), type));
    }

    Imported imported() {
        content.specifications.forEach(this::specification);
        content.relations.forEach(this::trace);
        link();
        return new Imported(declarations, findings);
    }

    private void specification(Item item) {
        if (types.get(item.type) == MODEL.getDocument()) {
            var document = (Declaration) element(item, MODEL.getDocument());
            declarations.add(document);
            item.children.forEach(node -> child(document, node));
        } else {
            item.children.forEach(this::declaration);
        }
    }

    private void declaration(Node node) {
        if (made(node) instanceof Declaration declaration) {
            declarations.add(declaration);
            node.children.forEach(child -> child(declaration, child));
        }
    }

    private void child(EObject parent, Node node) {
        var element = made(node);
        if (element == null) {
            return;
        }
        var feature = Fields.children(parent.eClass()).stream().filter(each -> each.getEReferenceType().isInstance(element)).findFirst();
        feature.ifPresentOrElse(found -> add(parent, found, element), () -> report(ExchangeIssue.NOT_CARRIED, 0, element.eClass().getName(), node.object));
        node.children.forEach(child -> child(element, child));
    }

    private EObject made(Node node) {
        var item = content.items.get(node.object);
        var type = item == null ? null : types.get(item.type);
        if (type == null) {
            report(ExchangeIssue.DANGLING_LINK, 0, node.object);
            return null;
        }
        return element(item, type);
    }

    private EObject element(Item item, EClass type) {
        var element = EcoreUtil.create(type);
        elements.put(item.id, element);
        for (var field : Fields.of(type)) {
            var values = item.values.get(field.name());
            if (values != null) {
                value(element, field, values, item.line);
            }
        }
        return element;
    }

    private void value(EObject element, Field field, List<String> values, int line) {
        switch (field.kind()) {
            case STRING -> strings(element, field.feature(), values.getFirst(), line);
            case BOOLEAN -> element.eSet(field.feature(), Boolean.valueOf(values.getFirst()));
            case ENUMERATION -> values.forEach(value -> attribute(element, (EAttribute) field.feature(), value, line));
            case TEXT -> text(element, field, values.getFirst());
            case TRANSLATED_FROM -> translated(element, field, values.getFirst());
        }
    }

    private void strings(EObject element, EStructuralFeature feature, String value, int line) {
        for (var each : feature.isMany() ? value.lines().toList() : List.of(value)) {
            if (feature instanceof EReference reference) {
                links.add(new Link(element, reference, each, line));
            } else {
                attribute(element, (EAttribute) feature, each, line);
            }
        }
    }

    private void attribute(EObject element, EAttribute attribute, String value, int line) {
        try {
            add(element, attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
        } catch (IllegalArgumentException unknown) {
            report(ExchangeIssue.BAD_VALUE, line, attribute.getName(), value, "");
        }
    }

    private static void text(EObject element, Field field, String value) {
        var text = (Text) element.eGet(field.feature());
        if (text == null) {
            text = KijunFactory.eINSTANCE.createText();
            element.eSet(field.feature(), text);
        }
        var local = KijunFactory.eINSTANCE.createLocalText();
        local.setLanguage(field.language().isEmpty() ? null : field.language());
        local.setValue(value);
        text.getValues().add(local);
    }

    private static void translated(EObject element, Field field, String source) {
        if (element.eGet(field.feature()) instanceof Text text) {
            text.getValues().stream().filter(local -> field.language().equals(local.getLanguage() == null ? "" : local.getLanguage()))
                    .findFirst().ifPresent(local -> local.setTranslates(source));
        }
    }

    private void trace(Item item) {
        if (types.get(item.type) == MODEL.getTrace() && elements.get(item.source) instanceof Requirement requirement) {
            var trace = (Trace) element(item, MODEL.getTrace());
            requirement.getTraces().add(trace);
        }
    }

    private void link() {
        var own = new HashMap<String, List<Named>>();
        declarations.forEach(declaration -> Contents.walk(declaration, element -> {
            if (element instanceof Named named) {
                own.computeIfAbsent(QualifiedNames.of(named), name -> new ArrayList<>()).add(named);
            }
        }));
        links.forEach(link -> link(link, own));
    }

    private void link(Link link, Map<String, List<Named>> own) {
        var type = link.reference().getEReferenceType().getInstanceClass().asSubclass(Named.class);
        var target = own.getOrDefault(link.name(), List.of()).stream().filter(type::isInstance).findFirst()
                .or(() -> known.find(link.name(), type).map(Named.class::cast));
        target.ifPresentOrElse(found -> add(link.from(), link.reference(), found), () -> report(ExchangeIssue.DANGLING_LINK, link.line(), link.name()));
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((EList<Object>) element.eGet(feature)).add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    private void report(ExchangeIssue issue, int line, String... arguments) {
        findings.add(new Finding(issue, Place.of(file, line), List.of(arguments)));
    }
}
