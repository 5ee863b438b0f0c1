package org.kijun.analysis.change;

import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.Trace;

/** A link that was made against an older content of its target. It is suspect until somebody has looked. */
public sealed interface Suspect {
    /** Fingerprint of the target when the link was made. */
    String was();

    /** Fingerprint of the target now. */
    String is();

    /** The clause has changed since the trace was looked at. */
    record OfTrace(Requirement requirement, Trace trace, String was, String is) implements Suspect {
    }

    /** The requirement has changed since the product answered. */
    record OfAnswer(Product product, Statement statement, String was, String is) implements Suspect {
    }
}
