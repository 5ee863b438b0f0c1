package org.kijun.exchange.reqif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.Uuids;
import org.kijun.model.Clause;
import org.kijun.model.Declaration;
import org.kijun.model.Document;
import org.kijun.model.KijunPackage;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.Trace;
import org.kijun.model.derived.QualifiedNames;

/** One ReqIF document, written from the top down. */
final class ReqifDocument {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;

    private final Xml xml;
    private final ExchangeRequest request;
    private final String changed;
    private final Values values;
    private final Map<EObject, String> ids = new IdentityHashMap<>();
    private final List<EObject> objects = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();
    /** Clauses of other documents that traces lead to: they are objects of no specification. */
    private final Map<Clause, String> outside = new LinkedHashMap<>();

    ReqifDocument(Xml xml, ExchangeRequest request) {
        this.xml = xml;
        this.request = request;
        this.changed = (request.date().isEmpty() ? "1970-01-01" : request.date()) + "T00:00:00Z";
        this.values = new Values(xml);
    }

    void write() throws IOException {
        request.own().forEach(this::collect);
        findOutside();
        xml.open("REQ-IF", "xmlns", ReqifWriter.NAMESPACE);
        header();
        xml.open("CORE-CONTENT").open("REQ-IF-CONTENT");
        datatypes();
        types();
        specObjects();
        relations();
        specifications();
        xml.close().close().close();
        xml.flush();
    }

    private void header() throws IOException {
        xml.open("THE-HEADER").open("REQ-IF-HEADER", "IDENTIFIER", Ids.of("header"));
        xml.text("CREATION-TIME", changed).text("REQ-IF-TOOL-ID", "Kijun").text("REQ-IF-VERSION", "1.0").text("SOURCE-TOOL-ID", "Kijun")
                .text("TITLE", "Kijun");
        xml.close().close();
    }

    /** Every element gets an id from its place, which stays the same from run to run. */
    private void collect(Module module) {
        for (var declaration : module.getDeclarations()) {
            collect(declaration, nameOf(declaration, module));
        }
    }

    private static String nameOf(Declaration declaration, Module module) {
        return declaration instanceof Named named ? QualifiedNames.of(named) : "overlay " + module.getDeclarations().indexOf(declaration);
    }

    private void collect(EObject element, String place) {
        ids.put(element, element instanceof Named named ? "_" + Uuids.of(named) : Ids.of(element.eClass().getName(), place));
        if (element instanceof Trace trace) {
            traces.add(trace);
        } else if (!(element instanceof Document)) {
            objects.add(element);
        }
        for (var feature : Fields.children(element.eClass())) {
            int at = 0;
            for (var child : children(element, feature)) {
                collect(child, place + "/" + feature.getName() + "[" + at++ + "]");
            }
        }
    }

    static List<EObject> children(EObject element, EReference feature) {
        var value = element.eGet(feature);
        if (value instanceof List<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private void findOutside() {
        traces.stream().map(Trace::getClause).filter(clause -> clause != null && !ids.containsKey(clause))
                .forEach(clause -> outside.put(clause, "_" + Uuids.of(clause)));
    }

    private void datatypes() throws IOException {
        xml.open("DATATYPES");
        xml.empty("DATATYPE-DEFINITION-STRING", "IDENTIFIER", Ids.STRING, "LAST-CHANGE", changed, "LONG-NAME", "String", "MAX-LENGTH", "1000000");
        xml.empty("DATATYPE-DEFINITION-BOOLEAN", "IDENTIFIER", Ids.BOOLEAN, "LAST-CHANGE", changed, "LONG-NAME", "Boolean");
        for (var classifier : MODEL.getEClassifiers()) {
            if (classifier instanceof EEnum words) {
                enumeration(words);
            }
        }
        xml.close();
    }

    private void enumeration(EEnum words) throws IOException {
        xml.open("DATATYPE-DEFINITION-ENUMERATION", "IDENTIFIER", Ids.of(words), "LAST-CHANGE", changed, "LONG-NAME", words.getName());
        xml.open("SPECIFIED-VALUES");
        for (var literal : words.getELiterals()) {
            xml.open("ENUM-VALUE", "IDENTIFIER", Ids.of(words, literal.getLiteral()), "LAST-CHANGE", changed, "LONG-NAME", literal.getLiteral());
            xml.open("PROPERTIES").empty("EMBEDDED-VALUE", "KEY", Integer.toString(literal.getValue()), "OTHER-CONTENT", literal.getLiteral());
            xml.close().close();
        }
        xml.close().close();
    }

    private void types() throws IOException {
        xml.open("SPEC-TYPES");
        for (var type : Fields.types()) {
            type(type == MODEL.getDocument() ? "SPECIFICATION-TYPE" : type == MODEL.getTrace() ? "SPEC-RELATION-TYPE" : "SPEC-OBJECT-TYPE", type);
        }
        xml.empty("SPECIFICATION-TYPE", "IDENTIFIER", Ids.of("type", "Module"), "LAST-CHANGE", changed, "LONG-NAME", "Module");
        xml.close();
    }

    private void type(String kind, EClass type) throws IOException {
        xml.open(kind, "IDENTIFIER", Ids.of(type), "LAST-CHANGE", changed, "LONG-NAME", type.getName());
        xml.open("SPEC-ATTRIBUTES");
        for (var field : Fields.of(type)) {
            values.definition(type, field, changed);
        }
        xml.close().close();
    }

    private void specObjects() throws IOException {
        xml.open("SPEC-OBJECTS");
        for (var element : objects) {
            specObject(element, ids.get(element));
        }
        for (var clause : outside.entrySet()) {
            specObject(clause.getKey(), clause.getValue());
        }
        xml.close();
    }

    private void specObject(EObject element, String id) throws IOException {
        xml.open("SPEC-OBJECT", identity(element, id));
        values.of(element);
        reference("TYPE", "SPEC-OBJECT-TYPE-REF", Ids.of(element.eClass()));
        xml.close();
    }

    private String[] identity(EObject element, String id) {
        return element instanceof Named named
                ? new String[] {"IDENTIFIER", id, "LAST-CHANGE", changed, "LONG-NAME", named.label("en"), "DESC", QualifiedNames.of(named)}
                : new String[] {"IDENTIFIER", id, "LAST-CHANGE", changed};
    }

    private void relations() throws IOException {
        xml.open("SPEC-RELATIONS");
        for (var trace : traces) {
            if (trace.getClause() != null) {
                relation(trace);
            }
        }
        xml.close();
    }

    private void relation(Trace trace) throws IOException {
        var target = ids.getOrDefault(trace.getClause(), outside.get(trace.getClause()));
        xml.open("SPEC-RELATION", "IDENTIFIER", ids.get(trace), "LAST-CHANGE", changed);
        values.of(trace);
        reference("TARGET", "SPEC-OBJECT-REF", target);
        reference("SOURCE", "SPEC-OBJECT-REF", ids.get(trace.eContainer()));
        reference("TYPE", "SPEC-RELATION-TYPE-REF", Ids.of(trace.eClass()));
        xml.close();
    }

    private void specifications() throws IOException {
        xml.open("SPECIFICATIONS");
        for (var module : request.own()) {
            for (var declaration : module.getDeclarations()) {
                if (declaration instanceof Document document) {
                    specification(document);
                }
            }
            rest(module);
        }
        xml.close();
    }

    private void specification(Document document) throws IOException {
        xml.open("SPECIFICATION", identity(document, ids.get(document)));
        values.of(document);
        reference("TYPE", "SPECIFICATION-TYPE-REF", Ids.of(MODEL.getDocument()));
        hierarchy(document);
        xml.close();
    }

    /** What is in no document: a specification with the name of the file. */
    private void rest(Module module) throws IOException {
        var rest = module.getDeclarations().stream().filter(declaration -> !(declaration instanceof Document)).toList();
        if (!rest.isEmpty()) {
            var source = String.valueOf(module.getSource());
            xml.open("SPECIFICATION", "IDENTIFIER", Ids.of("module", source), "LAST-CHANGE", changed, "LONG-NAME", source);
            reference("TYPE", "SPECIFICATION-TYPE-REF", Ids.of("type", "Module"));
            xml.open("CHILDREN");
            for (var declaration : rest) {
                node(declaration);
            }
            xml.close().close();
        }
    }

    private void hierarchy(EObject element) throws IOException {
        var children = Fields.children(element.eClass()).stream().flatMap(feature -> children(element, feature).stream())
                .filter(child -> !(child instanceof Trace)).toList();
        if (!children.isEmpty()) {
            xml.open("CHILDREN");
            for (var child : children) {
                node(child);
            }
            xml.close();
        }
    }

    private void node(EObject element) throws IOException {
        xml.open("SPEC-HIERARCHY", "IDENTIFIER", Ids.of("node", ids.get(element)), "LAST-CHANGE", changed);
        reference("OBJECT", "SPEC-OBJECT-REF", ids.get(element));
        hierarchy(element);
        xml.close();
    }

    private void reference(String role, String kind, String id) throws IOException {
        xml.open(role).text(kind, id).close();
    }
}
