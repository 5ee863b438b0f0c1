package org.kijun.ui.matrix.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kijun.analysis.baseline.EffectiveRequirement;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.report.Standing;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.subject.Subject;

/** A sheet whose rows are requirements; number and title stay in place. */
abstract class RequirementSheet implements Sheet {
    static final int NUMBER = 0;
    static final int TITLE = 1;
    static final List<Column> FIRST = List.of(
            Column.of("number", Column.Kind.NAME, Content.TEXTS.get("column.number"), 11),
            Column.of("title", Column.Kind.TEXT, Content.TEXTS.get("column.title"), 26));

    final Content content;
    private final List<EffectiveRequirement> rows;
    private final String[] titles;
    private final Groups groups;

    RequirementSheet(Content content, List<EffectiveRequirement> rows) {
        this.content = content;
        this.rows = rows;
        titles = new String[rows.size()];
        groups = new Groups(content);
    }

    @Override
    public int fixed() {
        return FIRST.size();
    }

    @Override
    public final int rows() {
        return rows.size();
    }

    @Override
    public final EffectiveRequirement row(int row) {
        return rows.get(row);
    }

    final Requirement requirement(int row) {
        return rows.get(row).requirement();
    }

    @Override
    public String text(int row, int column) {
        return switch (column) {
            case NUMBER -> ModelWords.name(requirement(row));
            case TITLE -> title(row);
            default -> cell(row, column);
        };
    }

    /** The text of a cell that is not in a fixed column. */
    abstract String cell(int row, int column);

    private String title(int row) {
        if (titles[row] == null) {
            titles[row] = content.label(requirement(row));
        }
        return titles[row];
    }

    @Override
    public Optional<Standing> standing(int row, int column) {
        return Optional.empty();
    }

    /** The whole requirement, as far as the cell itself has nothing to add. */
    @Override
    public String explanation(int row, int column) {
        var effective = row(row);
        return lines(text(row, NUMBER) + "  " + title(row), content.requirements.obligation(effective).plain(),
                content.requirements.statement(effective).parts().stream().map(part -> part.text()).collect(Collectors.joining("\n\n")));
    }

    @Override
    public String about(int column) {
        return lines(columns().get(column).title(), columns().get(column).detail());
    }

    static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    @Override
    public Subject subject(int row, int column) {
        return Subject.of(requirement(row));
    }

    @Override
    public Optional<Product> answering(int column) {
        return Optional.empty();
    }

    @Override
    public String words(Standing standing) {
        return content.label(standing);
    }

    @Override
    public Group group(int row, Grouping grouping) {
        return groups.of(requirement(row), row(row), grouping);
    }
}
