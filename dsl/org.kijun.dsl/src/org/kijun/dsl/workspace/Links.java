package org.kijun.dsl.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.Named;
import org.kijun.model.findings.Finding;

/** Puts the found targets into the lists of the model, in the order of the text, and reports names that are listed twice. */
final class Links {
    private Links() {
    }

    /** @return findings about repeated names */
    static List<Finding> fillLists(List<LinkRequest> requests) {
        var findings = new ArrayList<Finding>();
        int start = 0;
        while (start < requests.size()) {
            int end = endOfList(requests, start);
            if (requests.get(start).reference().isMany()) {
                fill(requests.subList(start, end), findings);
            }
            start = end;
        }
        return findings;
    }

    /** The names of one list stand next to each other. */
    private static int endOfList(List<LinkRequest> requests, int start) {
        var first = requests.get(start);
        int end = start + 1;
        while (end < requests.size() && requests.get(end).owner() == first.owner() && requests.get(end).reference() == first.reference()) {
            end++;
        }
        return end;
    }

    private static void fill(List<LinkRequest> requests, List<Finding> findings) {
        var first = requests.getFirst();
        Set<Named> targets = new LinkedHashSet<>();
        for (var request : requests) {
            if (request.target() != null && !targets.add(request.target())) {
                findings.add(new Finding(KijunIssue.LISTED_TWICE, request.place(), List.of(request.written())));
            }
        }
        @SuppressWarnings("unchecked")
        var list = (InternalEList<Named>) first.owner().eGet(first.reference(), false);
        list.addAllUnique(targets);
    }
}
