package org.kijun.dsl.ide.complete;

import java.util.Comparator;
import java.util.Objects;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.xbase.lib.Pair;

/** Takes as many proposals as a large library has names; the editor narrows them down while somebody types. */
public final class AllProposals extends IdeContentProposalAcceptor {
    private static final int LIMIT = 5_000;
    private static final Comparator<Pair<Integer, ContentAssistEntry>> ORDER = Comparator
            .<Pair<Integer, ContentAssistEntry>>comparingInt(Pair::getKey).reversed()
            .thenComparing(entry -> label(entry.getValue()), new NumbersInNames());

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

    @Override
    public int compare(Pair<Integer, ContentAssistEntry> one, Pair<Integer, ContentAssistEntry> other) {
        return ORDER.compare(one, other);
    }

    private static String label(ContentAssistEntry entry) {
        return Objects.requireNonNullElse(entry.getLabel(), entry.getProposal());
    }
}
