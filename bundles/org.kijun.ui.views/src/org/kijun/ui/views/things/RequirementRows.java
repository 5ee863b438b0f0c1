package org.kijun.ui.views.things;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.kijun.analysis.NaturalOrder;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.TestCase;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.views.frame.Piece;
import org.kijun.ui.views.frame.Row;

/** Requirements by the file that they stand in, with their tests. */
final class RequirementRows {
    private final Collected collected;

    RequirementRows(Collected collected) {
        this.collected = collected;
    }

    Row row() {
        var all = collected.sorted(collected.snapshot().index().requirements());
        var files = new LinkedHashMap<String, List<Requirement>>();
        for (var requirement : all) {
            files.computeIfAbsent(file(requirement), absent -> new ArrayList<>()).add(requirement);
        }
        var rows = files.entrySet().stream().map(entry -> group(entry.getKey(), entry.getValue())).toList();
        return Collected.heading("requirements", "requirement", all.size(), rows);
    }

    private static String file(Requirement requirement) {
        var module = requirement.module();
        return module == null ? "" : Objects.toString(module.getSource(), "");
    }

    private Row group(String file, List<Requirement> members) {
        var first = members.getFirst();
        var label = List.of(Piece.plain(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)),
                Piece.quiet(Integer.toString(members.size())), collected.bundled(first));
        var rows = NaturalOrder.sorted(members, Requirement::getName).stream().map(this::row).toList();
        return Row.of(file, new Things.File(Subject.of(first)), "file", label).with(rows);
    }

    private Row row(Requirement requirement) {
        if (requirement.getStatus() == RequirementStatus.DRAFT || requirement.getStatus() == RequirementStatus.PROPOSED) {
            collected.markOpen(requirement);
        }
        var titles = collected.titles();
        var label = List.of(Piece.plain(requirement.getName()), Piece.plain(titles.title(requirement)),
                Piece.quiet(titles.words().of(requirement.getStatus()).plain()));
        var tests = requirement.getTests().stream().filter(test -> test.getName() != null).map(this::row).toList();
        return collected.row(requirement, label).with(tests);
    }

    private Row row(TestCase test) {
        var titles = collected.titles();
        return collected.row(test, List.of(Piece.plain(test.getName()), Piece.plain(titles.title(test)),
                Piece.quiet(titles.words().of(test.getMethod()).plain())));
    }
}
