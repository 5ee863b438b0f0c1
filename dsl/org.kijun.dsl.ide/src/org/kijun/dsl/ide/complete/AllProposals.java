package org.kijun.dsl.ide.complete;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;

/** Takes as many proposals as a large library has names; the editor narrows them down while somebody types. */
public final class AllProposals extends IdeContentProposalAcceptor {
    private static final int LIMIT = 5_000;

    private boolean full;

    @Override
    public boolean canAcceptMoreProposals() {
        full = entries.size() >= LIMIT;
        return !full;
    }

    @Override
    public boolean didAcceptAllProposals() {
        return !full;
    }
}
