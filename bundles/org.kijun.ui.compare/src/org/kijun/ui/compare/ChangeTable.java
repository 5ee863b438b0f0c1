package org.kijun.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.kijun.ui.texts.Texts;

/** The list of changes. */
final class ChangeTable {
    private static final Texts TEXTS = Texts.of(ChangeTable.class);

    private final TableViewer viewer;

    /** @param opened hears of a row that is double-clicked or entered */
    ChangeTable(Composite parent, Consumer<Row> opened) {
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column("kind", 110, row -> TEXTS.get("kind." + row.kind()));
        column("name", 200, Row::name);
        column("property", 160, Row::property);
        column("old", 300, Row::old);
        column("new", 300, Row::now);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Row row) {
                opened.accept(row);
            }
        });
    }

    private void column(String key, int width, Function<Row, String> text) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(TEXTS.get(key));
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Row) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return text.apply((Row) element);
            }
        });
    }

    void show(List<Row> rows) {
        viewer.setInput(rows);
    }

    void setFocus() {
        viewer.getControl().setFocus();
    }
}
