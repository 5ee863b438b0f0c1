package org.kijun.ui.preferences;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.kijun.report.Languages;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.texts.Texts;

/** Languages, theme and the folder for exports. */
public final class KijunPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final Texts TEXTS = Texts.of(KijunPage.class);

    private final Map<String, String> contents = words("languages", "ja", "en", "both");
    private final Map<String, String> themes = words("theme", "light", "dark");
    private final Map<String, String> starts = words("start", "", "ja", "en");
    private Combo content;
    private Combo theme;
    private Combo start;
    private Text folder;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 10).applyTo(body);
        content = combo(body, "languages", contents, Chosen.get().languages().id());
        start = combo(body, "start", starts, StartLanguage.stored());
        note(body, TEXTS.get("start.note"));
        theme = combo(body, "theme", themes, Theme.current().word());
        folder(body);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.kijun.ui.help.preferences");
        return body;
    }

    private static Map<String, String> words(String key, String... ids) {
        var words = new LinkedHashMap<String, String>();
        for (var id : ids) {
            words.put(id, TEXTS.get(key + "." + (id.isEmpty() ? "system" : id)));
        }
        return words;
    }

    private static Combo combo(Composite body, String key, Map<String, String> words, String value) {
        new Label(body, SWT.NONE).setText(TEXTS.get(key));
        var combo = new Combo(body, SWT.READ_ONLY);
        combo.setItems(words.values().toArray(String[]::new));
        combo.select(Math.max(0, words.keySet().stream().toList().indexOf(value)));
        combo.setData("org.kijun.ui.preference", key);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private static void note(Composite body, String text) {
        new Label(body, SWT.NONE);
        var label = new Label(body, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).hint(360, SWT.DEFAULT).applyTo(label);
    }

    private void folder(Composite body) {
        new Label(body, SWT.NONE).setText(TEXTS.get("folder"));
        folder = new Text(body, SWT.BORDER);
        folder.setText(KijunPreferences.exportFolder().toString());
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(folder);
        var browse = new Button(body, SWT.PUSH);
        browse.setText(TEXTS.get("browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        var picked = dialog.open();
        if (picked != null) {
            folder.setText(picked);
        }
    }

    private Path typedFolder() {
        try {
            return Path.of(folder.getText().strip());
        } catch (InvalidPathException unusable) {
            return KijunPreferences.exportFolder();
        }
    }

    @Override
    public boolean performOk() {
        Languages.byId(picked(content, contents)).ifPresent(Chosen.get()::languages);
        var wanted = Theme.of(picked(theme, themes));
        if (wanted != Theme.current()) {
            wanted.show();
        }
        KijunPreferences.exportFolder(typedFolder());
        return storeStart(picked(start, starts));
    }

    private boolean storeStart(String language) {
        try {
            if (!language.equals(StartLanguage.stored())) {
                StartLanguage.store(language);
                MessageDialog.openInformation(getShell(), TEXTS.get("start"), TEXTS.get("start.next"));
            }
            return true;
        } catch (IOException unwritable) {
            MessageDialog.openWarning(getShell(), TEXTS.get("start"), TEXTS.get("start.unwritable", unwritable.getMessage()));
            return true;
        }
    }

    private static String picked(Combo combo, Map<String, String> words) {
        return words.keySet().stream().toList().get(combo.getSelectionIndex());
    }
}
