package org.kijun.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.kijun.model.Clause;
import org.kijun.model.Declaration;
import org.kijun.model.Document;
import org.kijun.model.Incident;
import org.kijun.model.Module;

/** What the modules declare, in the order of the texts. */
record Catalogue(List<Declaration> declarations, List<Clause> clauses, List<Incident> incidents) {
    static Catalogue of(Collection<? extends Module> modules) {
        var declarations = new ArrayList<Declaration>();
        var clauses = new ArrayList<Clause>();
        var incidents = new ArrayList<Incident>();
        for (var module : modules) {
            for (var declaration : module.getDeclarations()) {
                declarations.add(declaration);
                if (declaration instanceof Document document) {
                    clauses.addAll(document.allClauses());
                    incidents.addAll(document.getIncidents());
                } else if (declaration instanceof Incident incident) {
                    incidents.add(incident);
                }
            }
        }
        return new Catalogue(List.copyOf(declarations), List.copyOf(clauses), List.copyOf(incidents));
    }

    <T> List<T> all(Class<T> type) {
        return declarations.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
