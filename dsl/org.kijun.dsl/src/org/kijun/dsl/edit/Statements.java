package org.kijun.dsl.edit;

import static org.kijun.model.KijunPackage.Literals.STATEMENT__REQUIREMENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kijun.model.Product;
import org.kijun.model.Statement;

/** The answers of a product. */
final class Statements {
    private static final Pattern NUMBER = Pattern.compile("[0-9].*$");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    private final Parsed parsed;
    private final Product product;
    private final Spelling spelling;
    private final Comparator<String> order;
    private final Map<String, Statement> byWritten = new LinkedHashMap<>();
    private final Map<Statement, Span> spans = new IdentityHashMap<>();
    private final Map<String, List<String>> families = new HashMap<>();
    private final Set<Integer> firstWords = new HashSet<>();

    Statements(Parsed parsed, Product product, Spelling spelling, Names names) {
        this.parsed = parsed;
        this.product = product;
        this.spelling = spelling;
        order = names.order();
        product.getStatements().forEach(statement -> parsed.written(statement, STATEMENT__REQUIREMENT)
                .ifPresent(written -> byWritten.putIfAbsent(written, statement)));
    }

    /** The answer to the requirement with the full name. */
    Optional<Statement> find(String requirement) {
        return spelling.spellings(requirement).stream()
                .filter(written -> byWritten.containsKey(written) && spelling.means(written, requirement, STATEMENT__REQUIREMENT))
                .map(byWritten::get).findFirst();
    }

    /** Sets or replaces answers. */
    void set(Changes changes, Map<String, Answer> answers) {
        var missing = new TreeMap<String, Answer>(order);
        answers.forEach((requirement, answer) -> find(requirement).ifPresentOrElse(
                statement -> StatementText.change(changes, statement, answer, product.getName()),
                () -> missing.put(requirement, answer)));
        missing.forEach((requirement, answer) -> add(changes, requirement, answer));
    }

    void remove(Changes changes, List<String> requirements) {
        requirements.forEach(requirement -> find(requirement).ifPresent(statement -> changes.delete(parsed.span(statement))));
    }

    /** Where a person would put it: among those of its family, else among all, if they are in order, else as the last one. */
    private void add(Changes changes, String requirement, Answer answer) {
        if (spans.isEmpty()) {
            learn();
        }
        var name = spelling.shortest(requirement, STATEMENT__REQUIREMENT);
        var family = families.getOrDefault(family(name), List.of());
        var among = family.isEmpty() ? List.copyOf(byWritten.keySet()) : family;
        var next = isSorted(among) ? among.stream().filter(written -> compare(written, name) > 0).findFirst() : Optional.<String>empty();
        int behind = next.map(this::wordBefore).orElseGet(() -> lastWord(family));
        changes.insertBehindLine(behind, separator(behind) + StatementText.fresh(name, answer));
    }

    private void learn() {
        byWritten.forEach((written, statement) -> {
            var span = parsed.span(statement);
            spans.put(statement, span);
            firstWords.add(span.from());
            families.computeIfAbsent(family(written), none -> new ArrayList<>()).add(written);
        });
    }

    private static String family(String name) {
        return NUMBER.matcher(local(name)).replaceFirst("");
    }

    private int compare(String one, String other) {
        return order.compare(local(one), local(other));
    }

    private static String local(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private boolean isSorted(List<String> written) {
        for (int index = 1; index < written.size(); index++) {
            if (compare(written.get(index - 1), written.get(index)) > 0) {
                return false;
            }
        }
        return true;
    }

    private int wordBefore(String written) {
        return spans.get(byWritten.get(written)).from() - 1;
    }

    /** The last word of the last of the family, or the last in the block. */
    private int lastWord(List<String> family) {
        return family.isEmpty() ? parsed.span(product).last() - 1 : spans.get(byWritten.get(family.getLast())).last();
    }

    /** A blank line where there is one before the next statement, and before the first of all. */
    private String separator(int behind) {
        boolean isFirst = product.getStatements().isEmpty() && !parsed.word(behind).equals("{");
        boolean isSpaced = firstWords.contains(behind + 1) && BLANK_LINE.matcher(parsed.gapAfter(behind)).find();
        return isFirst || isSpaced ? "\n\n" : parsed.word(behind).equals("{") ? "\n" : " ";
    }
}
