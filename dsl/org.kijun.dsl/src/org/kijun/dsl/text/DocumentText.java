package org.kijun.dsl.text;

import org.kijun.model.Clause;
import org.kijun.model.Document;
import org.kijun.model.KijunPackage;
import org.kijun.model.Overlay;
import org.kijun.model.Traceable;

/** Documents with their clauses. */
record DocumentText(Words words) {
    void write(Document document) {
        words.begin("document", document).openWhenNeeded();
        words.literal("kind", document.getKind()).property("publisher", document.getPublisher());
        words.label("edition", document.getEdition()).plain("date", document.getDate());
        words.literal("status", document.getStatus()).quoted("url", document.getUrl());
        words.property("rights", document.getRights()).property("note", document.getNote());
        words.links("references", document, document.getReferences());
        document.getRevisions().forEach(revision ->
                words.line("revision").word(Words.labelled(revision.getEdition())).word(Words.plain(revision.getDate())).texts(revision.getChange()));
        for (var term : document.getTerms()) {
            words.begin("term", term).openWhenNeeded().property("definition", term.getDefinition()).close();
        }
        document.getClauses().forEach(this::write);
        document.getIncidents().forEach(new VocabularyText(words)::write);
        words.close();
    }

    private void write(Clause clause) {
        words.begin("clause", clause).openWhenNeeded();
        words.quoted("printed", clause.getPrinted()).property("summary", clause.getSummary());
        if (clause.eIsSet(KijunPackage.Literals.CLAUSE__STRENGTH)) {
            words.literal("strength", clause.getStrength());
        }
        words.flag("conditional", clause.isConditional());
        if (clause.eIsSet(KijunPackage.Literals.CLAUSE__STATUS)) {
            words.literal("status", clause.getStatus());
        }
        words.property("condition", clause.getCondition());
        place(words, clause);
        words.links("cites", clause, clause.getCites());
        if (clause.eIsSet(KijunPackage.Literals.CLAUSE__CONFIDENCE)) {
            words.literal("confidence", clause.getConfidence());
        }
        words.plain("sha256", clause.getSha256());
        clause.getClauses().forEach(this::write);
        words.close();
    }

    /** Whom, when and what a clause or requirement is about. */
    static void place(Words words, Traceable element) {
        words.literals("party", element.getParties()).literals("phase", element.getPhases());
        words.link("topic", element, element.getTopic());
        words.links("for", element, element.getDeviceClasses());
        words.links("counters", element, element.getCounters());
    }

    void write(Overlay overlay) {
        words.line("overlay").word(Words.reference(overlay, overlay.getDocument())).open();
        for (var entry : overlay.getEntries()) {
            words.line(Words.firstReference(overlay, entry.getClause())).texts(entry.getText());
        }
        words.close();
    }
}
