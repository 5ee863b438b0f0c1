package org.kijun.dsl.edit;

import static org.kijun.model.KijunPackage.Literals.STATEMENT__ALTERNATIVE;
import static org.kijun.model.KijunPackage.Literals.STATEMENT__ARGUMENT;
import static org.kijun.model.KijunPackage.Literals.STATEMENT__AS_OF;
import static org.kijun.model.KijunPackage.Literals.STATEMENT__COMMENT;
import static org.kijun.model.KijunPackage.Literals.STATEMENT__DATE;
import static org.kijun.model.KijunPackage.Literals.STATEMENT__DUE;
import static org.kijun.model.KijunPackage.Literals.STATEMENT__EVIDENCE;
import static org.kijun.model.KijunPackage.Literals.STATEMENT__RESPONSIBLE;
import static org.kijun.model.KijunPackage.Literals.STATEMENT__REVIEWER;
import static org.kijun.model.KijunPackage.Literals.STATEMENT__VERDICT;

import java.util.List;
import java.util.stream.Collectors;
import org.kijun.model.Statement;
import org.kijun.model.Verdict;

/** A statement as words. */
final class StatementText {
    private static final String INDENT = "    ";

    private StatementText() {
    }

    /** What the statement says, read from a text that is not linked. */
    static Answer read(Parsed parsed, Statement statement) {
        var alternative = parsed.written(statement, STATEMENT__ALTERNATIVE).orElse("");
        return Answer.of(statement, alternative.substring(alternative.lastIndexOf('/') + 1));
    }

    /** A whole statement. */
    static String fresh(String name, Answer answer) {
        var reasons = answer.reasons().isEmpty() ? "" : " " + Written.texts(answer.reasons(), INDENT);
        var none = Answer.of(answer.verdict());
        var properties = block(null, none, answer).stream().filter(part -> !part.value().isEmpty()).toList();
        var head = Written.firstName(name) + " " + String.join(" ", words(answer.verdict())) + reasons;
        return properties.isEmpty() ? head : head + " " + block(properties);
    }

    /** Turns the statement into one that gives the answer. */
    static void change(Changes changes, Statement statement, Answer answer, String name) {
        var parsed = changes.parsed();
        var now = read(parsed, statement);
        var parts = new Parts(changes, statement, name);
        var verdict = parsed.values(statement, STATEMENT__VERDICT).getFirst();
        if (answer.verdict() != now.verdict()) {
            Word.replace(changes, verdict, words(answer.verdict()));
        }
        parts.changeHead(verdict.last(), List.of(new Part(STATEMENT__COMMENT, List.of(), new Wording(statement.getComment(), answer.reasons(), INDENT))));
        var properties = block(statement, now, answer);
        var reasons = parsed.values(statement, STATEMENT__COMMENT);
        int headEnd = reasons.isEmpty() ? verdict.to() : reasons.getLast().to();
        if (headEnd < parsed.span(statement).to()) {
            changeBlock(changes, parts, new Span(headEnd, parsed.span(statement).to()), properties);
        } else if (properties.stream().anyMatch(part -> !part.value().isEmpty())) {
            changes.insertAfter(headEnd - 1, block(properties.stream().filter(part -> !part.value().isEmpty()).toList()));
        }
    }

    private static void changeBlock(Changes changes, Parts parts, Span block, List<Part> properties) {
        if (parts.isEmptied(block, properties)) {
            changes.delete(block);
        } else {
            parts.changeBlock(block.from(), properties);
        }
    }

    private static String block(List<Part> properties) {
        return "{\n" + properties.stream().map(Part::fresh).collect(Collectors.joining("\n")) + "\n}";
    }

    /** {@code not-met} is written as two words. */
    private static List<String> words(Verdict verdict) {
        return List.of(verdict.getLiteral().split("-"));
    }

    private static List<Part> block(Statement statement, Answer now, Answer answer) {
        var argument = new Wording(statement == null ? null : statement.getArgument(), answer.argument(), INDENT + INDENT);
        return List.of(
                new Part(STATEMENT__ALTERNATIVE, List.of("via"), name(now.alternative(), answer.alternative())),
                new Part(STATEMENT__ARGUMENT, List.of("argument"), argument),
                new Part(STATEMENT__REVIEWER, List.of("reviewer"), label(now.reviewer(), answer.reviewer())),
                new Part(STATEMENT__DATE, List.of("date"), word(now.date(), answer.date())),
                new Part(STATEMENT__DUE, List.of("due"), word(now.due(), answer.due())),
                new Part(STATEMENT__RESPONSIBLE, List.of("responsible"), label(now.responsible(), answer.responsible())),
                new Part(STATEMENT__EVIDENCE, List.of("evidence"), evidence(now.evidence(), answer.evidence())),
                new Part(STATEMENT__AS_OF, List.of("as", "of"), word(now.asOf(), answer.asOf())));
    }

    private static Word name(String before, String after) {
        return Word.of(before, after, Written.name(after));
    }

    private static Word label(String before, String after) {
        return Word.of(before, after, Written.label(after));
    }

    private static Word word(String before, String after) {
        return Word.of(before, after, Written.word(after));
    }

    private static Items evidence(List<EvidenceItem> before, List<EvidenceItem> after) {
        return new Items(after.stream().map(item -> new Items.Item(item, Written.evidence(item))).toList(), new Items.Match() {
            @Override
            public boolean isAbout(int index, Object wanted) {
                return wanted instanceof EvidenceItem item && item.target().equals(before.get(index).target());
            }

            @Override
            public boolean isSame(int index, Object wanted) {
                return wanted.equals(before.get(index));
            }
        });
    }
}
