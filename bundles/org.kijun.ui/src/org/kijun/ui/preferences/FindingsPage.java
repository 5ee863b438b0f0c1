package org.kijun.ui.preferences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.findings.Severities;
import org.kijun.ui.texts.Texts;

/** How bad each kind of finding is. */
public final class FindingsPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final Texts TEXTS = Texts.of(FindingsPage.class);
    private static final List<String> LEVELS = List.of("error", "warning", "info", "off");

    private final Map<KijunIssue, String> levels = new LinkedHashMap<>();
    private TableViewer table;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(TEXTS.get("findings.description"));
        read(KijunPreferences.severities());
    }

    private void read(Severities severities) {
        for (var issue : KijunIssue.values()) {
            levels.put(issue, severities.levels().getOrDefault(issue.id(), own(issue)));
        }
    }

    private static String own(KijunIssue issue) {
        return switch (issue.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    @Override
    protected Control createContents(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        table = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 320).applyTo(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        level(column("findings.level", 110, issue -> word(levels.get(issue))));
        column("findings.message", 460, FindingMessages::example);
        column("findings.code", 260, KijunIssue::id);
        table.setInput(KijunIssue.values());
        new Label(body, SWT.WRAP).setText(TEXTS.get("findings.note"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.kijun.ui.help.preferences");
        return body;
    }

    private TableViewerColumn column(String key, int width, Function<KijunIssue, String> text) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(TEXTS.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(issue -> text.apply((KijunIssue) issue)));
        return column;
    }

    private static String word(String level) {
        return TEXTS.get("level." + level);
    }

    private void level(TableViewerColumn column) {
        column.setEditingSupport(new EditingSupport(table) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                var editor = new ComboBoxViewerCellEditor(table.getTable(), SWT.READ_ONLY);
                editor.setContentProvider(ArrayContentProvider.getInstance());
                editor.setLabelProvider(LabelProvider.createTextProvider(level -> word((String) level)));
                editor.setInput(LEVELS);
                editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
                return editor;
            }

            @Override
            protected boolean canEdit(Object element) {
                return true;
            }

            @Override
            protected Object getValue(Object element) {
                return levels.get(element);
            }

            @Override
            protected void setValue(Object element, Object value) {
                if (value != null) {
                    levels.put((KijunIssue) element, (String) value);
                    table.update(element, null);
                }
            }
        });
    }

    @Override
    protected void performDefaults() {
        read(Severities.DEFAULT);
        table.refresh();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        var wanted = new LinkedHashMap<String, String>();
        levels.forEach((issue, level) -> {
            if (!level.equals(own(issue))) {
                wanted.put(issue.id(), level);
            }
        });
        KijunPreferences.severities(new Severities(wanted));
        return true;
    }
}
