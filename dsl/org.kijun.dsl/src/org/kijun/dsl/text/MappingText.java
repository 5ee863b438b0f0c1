package org.kijun.dsl.text;

import org.kijun.model.KijunPackage;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;

/** Mappings between documents. */
record MappingText(Words words) {
    void write(Mapping mapping) {
        words.begin("mapping", mapping).open();
        words.link("from", mapping, mapping.getFrom()).link("to", mapping, mapping.getTo());
        words.property("author", mapping.getAuthor()).plain("date", mapping.getDate()).property("note", mapping.getNote());
        mapping.getEntries().forEach(this::write);
        words.close();
    }

    private void write(MappingEntry entry) {
        words.line(Words.firstReference(entry, entry.getSource()));
        if (entry.isUnmapped()) {
            words.word("unmapped");
        } else {
            words.word(entry.getRelation().getLiteral()).word(Words.reference(entry, entry.getTarget()));
        }
        if (entry.eIsSet(KijunPackage.Literals.MAPPING_ENTRY__STRENGTH)) {
            words.word("strength").word(Integer.toString(entry.getStrength()));
        }
        if (entry.eIsSet(KijunPackage.Literals.MAPPING_ENTRY__RATIONALE_KIND)) {
            words.word(entry.getRationaleKind().getLiteral());
        }
        if (entry.eIsSet(KijunPackage.Literals.MAPPING_ENTRY__CONFIDENCE)) {
            words.word("confidence").word(entry.getConfidence().getLiteral());
        }
        if (entry.getRationale() != null) {
            words.word("because").texts(entry.getRationale());
        }
    }
}
