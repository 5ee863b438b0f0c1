package org.kijun.ui.matrix;

import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.kijun.ui.matrix.table.MatrixTable;
import org.kijun.ui.texts.Texts;

/** What can be done with a cell or a column. */
final class ContextMenu {
    private static final Texts TEXTS = Texts.of(ContextMenu.class);

    private final MatrixArea area;
    private final IWorkbenchPartSite site;
    private final MenuManager manager = new MenuManager();
    /** Where the mouse was pressed; empty when the menu was asked for with a key. */
    private Optional<Point> place = Optional.empty();

    ContextMenu(MatrixArea area, IWorkbenchPartSite site) {
        this.area = area;
        this.site = site;
    }

    void install() {
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        site.registerContextMenu("org.kijun.ui.matrix", manager, site.getSelectionProvider());
    }

    void follow(NatTable table) {
        table.setMenu(manager.createContextMenu(table));
        table.addListener(SWT.MenuDetect, event -> place = event.detail == SWT.MENU_KEYBOARD ? Optional.empty()
                : Optional.of(table.toControl(event.x, event.y)));
    }

    private void fill(IMenuManager items) {
        var table = area.table().orElseThrow();
        var head = place.filter(at -> table.heads().contains(at.y)).map(at -> table.heads().at(at.x)).filter(column -> column >= 0);
        if (head.isPresent()) {
            head(items, table, head.get());
        } else {
            body(items, table);
        }
        items.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void head(IMenuManager items, MatrixTable table, int column) {
        area.sheet().columns().get(column).subject().ifPresent(subject -> items.add(action("open", () -> area.open(subject))));
        items.add(action("filter", () -> table.askFilter(column)));
        items.add(action("fit", () -> table.heads().fit(column)));
        items.add(action("hide", () -> table.heads().hide(column)));
        var all = action("show-all", table.heads()::showAll);
        all.setEnabled(table.heads().isHidden());
        items.add(all);
    }

    private void body(IMenuManager items, MatrixTable table) {
        table.cell().ifPresent(cell -> {
            if (area.editing().canEdit(cell)) {
                var answer = new MenuManager(TEXTS.get("answer"));
                answer.add(new ContributionItem() {
                    @Override
                    public void fill(Menu parent, int index) {
                        area.editing().fill(parent, cell);
                    }
                });
                items.add(answer);
            }
            items.add(action("open-requirement", () -> area.open(area.subject(cell))));
            items.add(action("filter", () -> table.askFilter(cell.column())));
        });
        items.add(action("find", area::focusSearch));
    }

    private static Action action(String key, Runnable work) {
        return new Action(TEXTS.get(key)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
