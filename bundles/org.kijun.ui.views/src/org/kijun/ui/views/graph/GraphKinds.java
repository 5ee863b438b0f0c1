package org.kijun.ui.views.graph;

import org.kijun.model.Clause;
import org.kijun.model.Incident;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.TestCase;
import org.kijun.model.Threat;
import org.kijun.report.Graph;

/** In which layer an element stands. */
final class GraphKinds {
    private GraphKinds() {
    }

    static Graph.Kind of(Named element) {
        return switch (element) {
            case Incident incident -> Graph.Kind.INCIDENT;
            case Threat threat -> Graph.Kind.THREAT;
            case Clause clause -> Graph.Kind.CLAUSE;
            case TestCase test -> Graph.Kind.TEST;
            case Product product -> Graph.Kind.PRODUCT;
            default -> Graph.Kind.REQUIREMENT;
        };
    }

    /** The name of the picture of a layer. */
    static String icon(Graph.Kind kind) {
        return switch (kind) {
            case INCIDENT -> "incident";
            case THREAT -> "threat";
            case CLAUSE -> "clause";
            case REQUIREMENT -> "requirement";
            case TEST -> "test";
            case PRODUCT -> "product";
        };
    }
}
