package org.kijun.ui.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.kijun.dsl.edit.Answer;
import org.kijun.model.Verdict;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.matrix.answer.AnswerDialog;
import org.kijun.ui.matrix.answer.AnswerKey;
import org.kijun.ui.matrix.answer.AnswerTexts;
import org.kijun.ui.matrix.answer.Drafts;
import org.kijun.ui.matrix.answer.VerdictMenu;
import org.kijun.ui.matrix.sheet.AnswerColumn;
import org.kijun.ui.matrix.sheet.Sheet;
import org.kijun.ui.matrix.table.MatrixTable;
import org.kijun.ui.matrix.table.MatrixTable.Cell;

/** Edits the answers of selected cells. */
final class Editing {
    private final MatrixTable table;
    private final Sheet sheet;
    private final AnswerTexts texts;
    private final Drafts drafts;
    private final Consumer<String> refused;

    /** @param refused hears in a sentence why nothing was done */
    Editing(MatrixTable table, Sheet sheet, AnswerTexts texts, Drafts drafts, Consumer<String> refused) {
        this.table = table;
        this.sheet = sheet;
        this.texts = texts;
        this.drafts = drafts;
        this.refused = refused;
    }

    boolean canEdit(Cell cell) {
        return sheet.answering(cell.column()).isPresent();
    }

    private Optional<AnswerKey> key(Cell cell) {
        return sheet.answering(cell.column()).map(product -> AnswerKey.of(product, sheet.row(cell.row()).requirement()));
    }

    /** Drops the verdicts down at a cell with a verdict, opens the small editor at the others. */
    void edit(Cell cell, Rectangle place) {
        var part = AnswerColumn.of(sheet.columns().get(cell.column()));
        if (isRefused(cell) || part.isEmpty()) {
            return;
        }
        if (part.get() == AnswerColumn.VERDICT) {
            var menu = new Menu(table.control().getShell(), SWT.POP_UP);
            fill(menu, cell);
            menu.addListener(SWT.Hide, event -> table.control().getDisplay().asyncExec(menu::dispose));
            menu.setLocation(table.control().toDisplay(place.x, place.y + place.height));
            menu.setVisible(true);
        } else {
            open(cell, part.get(), given(cell).map(Answer::verdict).orElse(Verdict.MET));
        }
    }

    private boolean isRefused(Cell cell) {
        var library = key(cell).filter(key -> AnswerTexts.file(key.product()).isEmpty()).isPresent();
        if (library) {
            refused.accept("");
        }
        return library;
    }

    private Optional<Answer> given(Cell cell) {
        return key(cell).flatMap(texts::answer);
    }

    /** The verdicts that can be given to the selected cells. */
    void fill(Menu menu, Cell cell) {
        if (isRefused(cell)) {
            return;
        }
        var cells = answered();
        VerdictMenu.fill(menu, given(cell).map(Answer::verdict), cells.size() > 1, Chosen.get().languages(), new VerdictMenu.Listener() {
            @Override
            public void choose(Verdict verdict) {
                give(cell, cells, verdict);
            }

            @Override
            public void more() {
                open(cell, AnswerColumn.REASON, given(cell).map(Answer::verdict).orElse(Verdict.MET));
            }

            @Override
            public void remove() {
                delete();
            }
        });
    }

    /** The selected cells with answers, each answer once. */
    private List<Cell> answered() {
        var seen = new ArrayList<AnswerKey>();
        return table.cells().stream().filter(cell -> key(cell).filter(key -> !seen.contains(key) && seen.add(key)).isPresent()).toList();
    }

    private void give(Cell cell, List<Cell> cells, Verdict verdict) {
        var asks = verdict == Verdict.NOT_APPLICABLE || verdict == Verdict.EQUIVALENT;
        if (asks) {
            open(cell, verdict == Verdict.EQUIVALENT ? AnswerColumn.REVIEWER : AnswerColumn.REASON, verdict);
            return;
        }
        var byProduct = new LinkedHashMap<String, Map<String, Answer>>();
        for (var each : cells.isEmpty() ? List.of(cell) : cells) {
            var requirement = sheet.row(each.row()).requirement();
            var answer = given(each).map(before -> before.withVerdict(verdict)).orElseGet(() -> Answer.of(verdict));
            key(each).ifPresent(key -> byProduct.computeIfAbsent(key.product(), absent -> new LinkedHashMap<>())
                    .put(key.requirement(), answer.asOf().isEmpty() ? answer : answer.withAsOf(requirement.fingerprint())));
        }
        byProduct.forEach((product, answers) -> texts.set(product, answers).ifPresent(refused));
    }

    private void open(Cell cell, AnswerColumn part, Verdict verdict) {
        var place = table.bounds(cell);
        var at = table.control().toDisplay(place.x, place.y);
        key(cell).ifPresent(key -> AnswerDialog.open(table.control().getShell(), new AnswerDialog.Task(key, sheet.row(cell.row()).requirement(),
                part, verdict, new Rectangle(at.x, at.y, place.width, place.height), Chosen.get().languages()), texts, drafts));
    }

    /** Takes the answers of the selected cells out of the texts. */
    void delete() {
        var byProduct = new LinkedHashMap<String, List<String>>();
        for (var cell : answered()) {
            if (isRefused(cell)) {
                return;
            }
            key(cell).ifPresent(key -> byProduct.computeIfAbsent(key.product(), absent -> new ArrayList<>()).add(key.requirement()));
        }
        byProduct.forEach((product, requirements) -> texts.remove(product, requirements).ifPresent(refused));
    }
}
