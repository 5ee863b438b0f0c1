package org.kijun.dsl.workspace;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kijun.model.Element;
import org.kijun.model.KijunPackage;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.findings.Place;

/** The places of all elements of one file. */
final class Places {
    private final Module module;
    private final Map<EObject, Place> places = new IdentityHashMap<>();

    private Places(Module module) {
        this.module = module;
    }

    static Places of(Module module, SourceFile file, SourceReader reader) {
        var found = new Places(module);
        if (file != null) {
            Twins.each(module, file, reader, found::add);
        }
        return found;
    }

    Module module() {
        return module;
    }

    /** The line alone when the file was changed in the meantime. */
    Place of(EObject element) {
        var line = element instanceof Element known ? Place.of(module.getSource(), known.getLine()) : Place.of(module.getSource());
        var exact = places.get(element);
        return exact == null || exact.line() != line.line() && !(element instanceof Named) ? line : exact;
    }

    private void add(LineCursor cursor, Map<EObject, EObject> twins) {
        twins.forEach((element, twin) -> {
            var node = node(twin);
            if (node != null) {
                places.put(element, cursor.place(node.getOffset(), node.getLength()));
            }
        });
    }

    private static INode node(EObject twin) {
        var names = twin instanceof Named ? NodeModelUtils.findNodesForFeature(twin, KijunPackage.Literals.NAMED__NAME) : null;
        return names == null || names.isEmpty() ? NodeModelUtils.findActualNodeFor(twin) : names.getFirst();
    }
}
