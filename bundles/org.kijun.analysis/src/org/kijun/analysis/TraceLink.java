package org.kijun.analysis;

import org.kijun.model.Clause;
import org.kijun.model.Requirement;
import org.kijun.model.Trace;

/** A trace together with the requirement that holds it. */
public record TraceLink(Requirement requirement, Trace trace) {
    public Clause clause() {
        return trace.getClause();
    }
}
