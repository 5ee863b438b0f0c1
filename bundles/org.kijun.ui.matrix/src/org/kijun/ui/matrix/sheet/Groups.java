package org.kijun.ui.matrix.sheet;

import java.util.HashMap;
import java.util.Map;
import org.kijun.analysis.Linked;
import org.kijun.analysis.baseline.EffectiveRequirement;
import org.kijun.model.Clause;
import org.kijun.model.Phase;
import org.kijun.model.Requirement;
import org.kijun.model.Trace;
import org.kijun.report.builder.ModelWords;

/** Which group a requirement belongs to. A requirement with several phases stands in the first of them. */
final class Groups {
    private static final int LAST = Integer.MAX_VALUE;

    private final Content content;
    private final Map<Clause, Integer> chapters = new HashMap<>();

    Groups(Content content) {
        this.content = content;
        content.snapshot.index().documents().forEach(document -> document.getClauses().forEach(clause -> chapters.put(clause, chapters.size())));
    }

    Group of(Requirement requirement, EffectiveRequirement effective, Grouping grouping) {
        return switch (grouping) {
            case NONE -> new Group("", 0);
            case CHAPTER -> chapter(requirement);
            case TOPIC -> topic(requirement);
            case PHASE -> phase(requirement);
            case OBLIGATION -> new Group(content.words.of(effective.obligation()).plain(), effective.obligation().getValue());
        };
    }

    /** The chapter of the first clause that it takes up. */
    private Group chapter(Requirement requirement) {
        return requirement.getTraces().stream().map(Trace::getClause).filter(Linked::is).findFirst().map(this::chapter)
                .orElseGet(() -> new Group(Content.TEXTS.get("no-chapter"), LAST));
    }

    private Group chapter(Clause clause) {
        var top = clause;
        while (top.eContainer() instanceof Clause parent) {
            top = parent;
        }
        var number = top.getPrinted() == null ? top.getName() : top.getPrinted();
        var label = Content.TEXTS.get("chapter", content.label(top.document()), number, content.label(top));
        return new Group(label, chapters.getOrDefault(top, LAST));
    }

    private Group topic(Requirement requirement) {
        var topic = requirement.getTopic();
        return Linked.is(topic) ? new Group(content.label(topic), content.snapshot.index().topics().indexOf(topic))
                : new Group(content.words.of("no-topic").capitalised().plain(), LAST);
    }

    private Group phase(Requirement requirement) {
        return requirement.getPhases().stream().min((one, other) -> Integer.compare(one.getValue(), other.getValue()))
                .map(phase -> new Group(content.words.of(phase).capitalised().plain(), phase.getValue()))
                .orElseGet(() -> new Group(content.words.of("no-phase").capitalised().plain(), Phase.values().length));
    }

    static String number(Clause clause) {
        return clause.getPrinted() == null ? ModelWords.name(clause) : clause.getPrinted();
    }
}
