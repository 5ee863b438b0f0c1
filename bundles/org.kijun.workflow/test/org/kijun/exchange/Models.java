package org.kijun.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.kijun.model.Clause;
import org.kijun.model.ClauseStatus;
import org.kijun.model.Confidence;
import org.kijun.model.Declaration;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.DocumentKind;
import org.kijun.model.DocumentStatus;
import org.kijun.model.KijunFactory;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.Party;
import org.kijun.model.Phase;
import org.kijun.model.Requirement;
import org.kijun.model.Strength;
import org.kijun.model.Text;
import org.kijun.model.Threat;
import org.kijun.model.Topic;
import org.kijun.model.derived.Contents;
import org.kijun.model.derived.Fingerprints;
import org.kijun.model.derived.QualifiedNames;

/** Random models with all that a document can hold; the same seed gives the same model. */
final class Models {
    private static final KijunFactory NEW = KijunFactory.eINSTANCE;
    private static final List<String> NAMES = List.of("1", "1.2-1", "第34条の10", "①", "1(2)(a)", "document", "conditional", "5.1_a", "100%", "ア-イ.ウ", "clause", "A__b", "é");
    private static final List<String> TEXTS = List.of("Password", "初期パスワードは機器ごとに異なること。", "a \"quoted\" word", "back\\slash", "two\nlines\n\nand a paragraph",
            "- first\n- second", "1. one\n2. two", "**strong** and *weak* and `code`", "a < b & c > d", "snake_case and *star", " leading", "trailing ", "tab\there", "{{ insert }}",
            "[1] と [2](x)", "# not a heading?", "あ\nい", "＜全角＞　空白", "~tilde^", "    four spaces", "<b>html</b>", "𠮷野家", "''", "`", "a\n  indented");

    private final Random random;
    private final Module module = NEW.createModule();

    private Models(long seed) {
        random = new Random(seed);
    }

    /** A module with vocabulary and two documents, the second of which may refer to the first. */
    static Module of(long seed) {
        return new Models(seed).module();
    }

    /** What the module declares. */
    static Known known(Module module) {
        return new Known() {
            @Override
            public <T extends Named> Optional<T> find(String qualifiedName, Class<T> type) {
                var found = new Named[1];
                Contents.walk(module, element -> {
                    if (type.isInstance(element) && qualifiedName.equals(QualifiedNames.of((Named) element))) {
                        found[0] = (Named) element;
                    }
                });
                return Optional.ofNullable(found[0]).map(type::cast);
            }
        };
    }

    private Module module() {
        module.setName(random.nextBoolean() ? "demo" : null);
        for (int at = 0; at < 3; at++) {
            declare(NEW.createTopic(), "topic-" + at);
            declare(NEW.createThreat(), "脅威-" + at);
            declare(NEW.createDeviceClass(), "class-" + at);
            declare(NEW.createRequirement(), "REQ-" + at);
        }
        declare(NEW.createDocument(), "文書-1");
        fill((Document) module.getDeclarations().getLast());
        declare(NEW.createDocument(), "doc-2");
        fill((Document) module.getDeclarations().getLast());
        return module;
    }

    private <T extends Named & Declaration> void declare(T element, String name) {
        element.setName(name);
        element.setTitle(maybe(this::text));
        module.getDeclarations().add(element);
    }

    private void fill(Document document) {
        document.setKind(any(DocumentKind.VALUES));
        document.setStatus(any(DocumentStatus.VALUES));
        document.setPublisher(maybe(this::text));
        document.setEdition(maybe(() -> any(List.of("2.0", "第2版", "1.0 draft"))));
        document.setDate(maybe(() -> any(List.of("2020", "2020-05", "2020-05-14"))));
        document.setUrl(maybe(() -> any(List.of("https://example.org/a", "not an address 日本"))));
        document.setRights(maybe(this::text));
        document.setNote(maybe(this::text));
        all(Document.class).stream().filter(each -> each != document && random.nextBoolean()).forEach(document.getReferences()::add);
        clauses(document.getClauses(), "", 0);
        for (int at = 0; at < random.nextInt(3); at++) {
            revision(document);
            term(document, at);
            incident(document, at);
        }
        Contents.walk(document, element -> {
            if (element instanceof Clause clause) {
                some(Clause.class).forEach(clause.getCites()::add);
                some(Document.class).forEach(clause.getCites()::add);
            }
        });
    }

    private void clauses(List<Clause> into, String prefix, int depth) {
        for (int at = 0; at < random.nextInt(depth == 0 ? 5 : 3); at++) {
            var clause = NEW.createClause();
            into.add(clause);
            clause.setName(prefix + NAMES.get((at * 5 + random.nextInt(5)) % NAMES.size()) + "-" + at);
            fill(clause);
            if (depth < 3) {
                clauses(clause.getClauses(), clause.getName() + ".", depth + 1);
            }
        }
    }

    private void fill(Clause clause) {
        clause.setTitle(maybe(this::text));
        clause.setSummary(maybe(this::text));
        clause.setPrinted(maybe(() -> any(List.of("第1部", "1.2 (a)", "事例 \"1\""))));
        clause.setStrength(any(Strength.VALUES));
        clause.setStatus(any(ClauseStatus.VALUES));
        clause.setConfidence(any(Confidence.VALUES));
        clause.setConditional(random.nextBoolean());
        clause.setCondition(maybe(this::text));
        clause.setSha256(maybe(() -> "ab12".repeat(16)));
        clause.setTopic(maybe(() -> any(all(Topic.class))));
        clause.getDeviceClasses().addAll(some(DeviceClass.class));
        clause.getCounters().addAll(some(Threat.class));
        Party.VALUES.stream().filter(each -> random.nextInt(4) == 0).forEach(clause.getParties()::add);
        Phase.VALUES.stream().filter(each -> random.nextInt(4) == 0).forEach(clause.getPhases()::add);
    }

    private void revision(Document document) {
        var revision = NEW.createRevision();
        revision.setEdition(any(List.of("1.0", "初版")));
        revision.setDate(any(List.of("2019", "2019-03-29")));
        revision.setChange(text());
        document.getRevisions().add(revision);
    }

    private void term(Document document, int at) {
        var term = NEW.createTerm();
        term.setName("用語-" + at);
        term.setTitle(maybe(this::text));
        term.setDefinition(maybe(this::text));
        document.getTerms().add(term);
    }

    private void incident(Document document, int at) {
        var incident = NEW.createIncident();
        incident.setName("case-" + at);
        incident.setTitle(maybe(this::text));
        incident.setPrinted(maybe(() -> "事例" + at));
        incident.setDate(maybe(() -> "2024-01-02"));
        incident.setSummary(maybe(this::text));
        incident.getDeviceClasses().addAll(some(DeviceClass.class));
        incident.getShows().addAll(some(Threat.class));
        incident.getCounteredBy().addAll(some(Clause.class));
        incident.getCounteredBy().addAll(some(Requirement.class));
        document.getIncidents().add(incident);
    }

    private Text text() {
        var text = NEW.createText();
        for (var language : any(List.of(List.of("ja", "en"), List.of("en", "ja"), List.of("ja"), List.of("en"), List.of("")))) {
            var value = NEW.createLocalText();
            value.setLanguage(language.isEmpty() ? null : language);
            value.setValue(any(TEXTS) + (random.nextInt(4) == 0 ? any(TEXTS) : ""));
            value.setTranslates(random.nextInt(5) == 0 ? Fingerprints.of(any(TEXTS)) : null);
            text.getValues().add(value);
        }
        return text;
    }

    private <T> T maybe(Supplier<T> made) {
        return random.nextInt(3) > 0 ? made.get() : null;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T extends Named> List<T> some(Class<T> type) {
        return all(type).stream().filter(each -> random.nextInt(5) == 0).toList();
    }

    private <T extends Named> List<T> all(Class<T> type) {
        var found = new ArrayList<T>();
        Contents.walk(module, element -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        });
        return found;
    }
}
