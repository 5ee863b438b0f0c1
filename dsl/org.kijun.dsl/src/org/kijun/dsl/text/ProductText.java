package org.kijun.dsl.text;

import org.kijun.model.Evidence;
import org.kijun.model.EvidenceKind;
import org.kijun.model.FactValue;
import org.kijun.model.Product;
import org.kijun.model.Statement;

/** Products with their facts and statements. */
record ProductText(Words words) {
    void write(Product product) {
        words.begin("product", product);
        Heads.classes(words, product, product.getDeviceClasses());
        words.open().property("vendor", product.getVendor()).label("model", product.getModel());
        words.list("firmware", product.getFirmware(), version -> words.word(Words.labelled(version)));
        words.links("baseline", product, product.getBaselines()).property("note", product.getNote());
        words.list("facts", product.getFacts(), this::fact);
        product.getStatements().forEach(this::statement);
        words.close();
    }

    private void fact(FactValue value) {
        words.word((value.isNegated() ? "not " : "") + Words.reference(value, value.getFact()));
        if (value.getValue() != null) {
            words.word("is").word(Words.plain(value.getValue()));
        }
        if (value.getUnit() != null) {
            words.word(Words.plain(value.getUnit().getName()));
        }
    }

    private void statement(Statement statement) {
        words.line(Words.firstReference(statement, statement.getRequirement())).word(statement.getVerdict().getLiteral().replace("not-", "not "));
        words.texts(statement.getComment()).openWhenNeeded();
        words.link("via", statement, statement.getAlternative()).property("argument", statement.getArgument());
        words.label("reviewer", statement.getReviewer()).plain("date", statement.getDate()).plain("due", statement.getDue());
        words.label("responsible", statement.getResponsible());
        words.list("evidence", statement.getEvidence(), this::evidence);
        words.plain("as of", statement.getAsOf()).close();
    }

    private void evidence(Evidence evidence) {
        if (evidence.getKind() != EvidenceKind.FILE) {
            words.word(evidence.getKind().getLiteral());
        }
        words.word(Words.quoted(evidence.getTarget()));
        if (evidence.getSha256() != null) {
            words.word("sha256").word(Words.plain(evidence.getSha256()));
        }
    }
}
