package org.kijun.ui.views.things;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.Rows;

/**
 * All things of a snapshot.
 *
 * @param open what still asks for work: clauses that are not fully covered, drafts, products with open answers
 * @param words of each subject, for searching: names, numbers and titles in both languages
 */
record Things(Rows rows, Set<Subject> open, Map<Subject, String> words) {
    /** What a subject row stands for beside its element: the file that a group of requirements is in. */
    record File(Subject first) {
    }

    /** Reads the snapshot; takes a while, for a background job. */
    static Things of(Snapshot snapshot, Shown shown) {
        var collected = new Collected(snapshot, shown, new HashSet<>(), new HashMap<>());
        var roots = new ArrayList<Row>();
        roots.add(new DocumentRows(collected).row());
        roots.add(new RequirementRows(collected).row());
        roots.add(new ProductRows(collected).row());
        roots.addAll(new VocabularyRows(collected).rows());
        return new Things(Rows.of(List.copyOf(roots)), Set.copyOf(collected.open()), Map.copyOf(collected.words()));
    }
}
