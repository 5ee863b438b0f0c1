package org.kijun.model.derived;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.kijun.model.Clause;
import org.kijun.model.ClauseStatus;
import org.kijun.model.Document;
import org.kijun.model.Strength;

/** The clause tree of a document. */
public final class Clauses {
    private Clauses() {
    }

    public static EList<Clause> all(Document document) {
        return ECollections.unmodifiableEList(new BasicEList<>(walk(document.getClauses()).toList()));
    }

    public static boolean isNormative(Clause clause) {
        return clause.getClauses().isEmpty()
                && clause.getStrength() != Strength.INFO
                && clause.getStatus() != ClauseStatus.WITHDRAWN;
    }

    private static Stream<Clause> walk(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> Stream.concat(Stream.of(clause), walk(clause.getClauses())));
    }
}
