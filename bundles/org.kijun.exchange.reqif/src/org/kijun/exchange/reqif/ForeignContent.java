package org.kijun.exchange.reqif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Imported;
import org.kijun.exchange.reqif.Content.Item;
import org.kijun.exchange.reqif.Content.Node;
import org.kijun.model.Clause;
import org.kijun.model.Declaration;
import org.kijun.model.Document;
import org.kijun.model.KijunFactory;
import org.kijun.model.Text;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/**
 * Documents from files of other tools: a specification is a document, its objects are clauses. The attributes are those that the
 * implementation guide of ReqIF recommends ({@code ReqIF.ForeignID}, {@code ReqIF.ChapterName}, {@code ReqIF.ChapterNumber},
 * {@code ReqIF.Name}, {@code ReqIF.Text}); the others are told and left out.
 */
final class ForeignContent {
    private static final KijunFactory NEW = KijunFactory.eINSTANCE;
    private static final Set<String> CARRIED = Set.of("ReqIF.ForeignID", "ReqIF.ChapterName", "ReqIF.ChapterNumber", "ReqIF.Name", "ReqIF.Text",
            "ReqIF.Description");

    private final Content content;
    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> left = new HashSet<>();
    private final Set<String> documentNames = new HashSet<>();

    ForeignContent(Content content, String file) {
        this.content = content;
        this.file = file;
    }

    Imported imported() {
        var documents = content.specifications.stream().map(this::document).map(Declaration.class::cast).toList();
        if (documents.isEmpty()) {
            findings.add(new Finding(ExchangeIssue.NOT_CARRIED, Place.of(file), List.of("REQ-IF", "SPECIFICATIONS")));
        }
        if (!content.relations.isEmpty()) {
            findings.add(new Finding(ExchangeIssue.NOT_CARRIED, Place.of(file), List.of("SPEC-RELATION", Integer.toString(content.relations.size()))));
        }
        return new Imported(documents, findings);
    }

    private Document document(Item item) {
        var document = NEW.createDocument();
        document.setName(unique(name(item.longName, item.id), documentNames));
        document.setTitle(text(item.longName));
        var names = new HashSet<String>();
        for (int at = 0; at < item.children.size(); at++) {
            document.getClauses().add(clause(item.children.get(at), Integer.toString(at + 1), names));
        }
        return document;
    }

    private Clause clause(Node node, String number, Set<String> names) {
        var item = content.items.getOrDefault(node.object, new Item(node.object, "", 0));
        var clause = NEW.createClause();
        clause.setName(unique(name(item.first("ReqIF.ChapterNumber", "ReqIF.ForeignID"), number), names));
        clause.setTitle(text(or(item.first("ReqIF.ChapterName", "ReqIF.Name"), item.longName)));
        clause.setSummary(text(item.first("ReqIF.Text", "ReqIF.Description").strip()));
        item.values.keySet().stream().filter(name -> !CARRIED.contains(name) && left.add(name))
                .forEach(name -> findings.add(new Finding(ExchangeIssue.NOT_CARRIED, Place.of(file, item.line), List.of("ATTRIBUTE", name))));
        for (int at = 0; at < node.children.size(); at++) {
            clause.getClauses().add(clause(node.children.get(at), number + "." + (at + 1), names));
        }
        return clause;
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static Text text(String value) {
        if (value.isBlank()) {
            return null;
        }
        var text = NEW.createText();
        var local = NEW.createLocalText();
        local.setValue(value);
        text.getValues().add(local);
        return text;
    }

    /** What of the words can be a name; the other one when nothing can. */
    private static String name(String words, String other) {
        var name = words.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return name.isEmpty() ? other.replaceAll("[^\\p{L}\\p{N}._-]+", "-") : name;
    }

    private static String unique(String name, Set<String> taken) {
        var candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + "-" + number;
        }
        return candidate;
    }
}
