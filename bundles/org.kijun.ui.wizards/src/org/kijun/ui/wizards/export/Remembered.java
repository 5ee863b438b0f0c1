package org.kijun.ui.wizards.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.kijun.report.Audience;
import org.kijun.report.Languages;
import org.kijun.report.ReportKind;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.preferences.KijunPreferences;
import org.osgi.framework.FrameworkUtil;

/** The choice of the last export, for the next one. */
final class Remembered {
    private final IDialogSettings store;

    Remembered() {
        store = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Remembered.class)).getDialogSettings();
    }

    /** What was chosen last; what the window is about decides products and baseline. */
    Choice load() {
        var window = Chosen.get();
        var reports = list("reports", id -> ReportKind.byId(id));
        var languages = list("languages", Languages::byId);
        var formats = list("formats", Optional::of);
        return new Choice(reports.isEmpty() ? List.of(ReportKind.CHECKLIST) : reports,
                window.product().map(List::of).orElse(List.of()), window.baseline(), list("audiences", Audience::byId),
                languages.isEmpty() ? List.of(window.languages()) : languages, formats.isEmpty() ? List.of("xlsx") : formats,
                folder(), LocalDate.now().toString(), Objects.toString(store.get("author"), ""));
    }

    private Path folder() {
        try {
            var last = store.get("folder");
            return last == null ? KijunPreferences.exportFolder() : Path.of(last);
        } catch (InvalidPathException unusable) {
            return KijunPreferences.exportFolder();
        }
    }

    private <T> List<T> list(String key, Function<String, Optional<T>> value) {
        var stored = store.getArray(key);
        return stored == null ? List.of() : Stream.of(stored).map(value).flatMap(Optional::stream).toList();
    }

    void save(Choice choice) {
        store.put("reports", choice.reports().stream().map(ReportKind::id).toArray(String[]::new));
        store.put("languages", choice.languages().stream().map(Languages::id).toArray(String[]::new));
        store.put("formats", choice.formats().toArray(String[]::new));
        store.put("audiences", choice.audiences().stream().map(Audience::id).toArray(String[]::new));
        store.put("folder", choice.folder().toString());
        store.put("author", choice.author());
    }
}
