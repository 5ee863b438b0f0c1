package org.kijun.ui.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.model.findings.Severities;
import org.osgi.service.prefs.BackingStoreException;

/** What the user has set. Read it when it is needed; whoever keeps something made of it follows the changes. */
public final class KijunPreferences {
    private static final String STORE = "org.kijun.ui";
    private static final String SEVERITY = "severity.";
    /** Changes once for each set of severities, after the last of them has been stored. */
    private static final String REVISION = "severities";
    private static final String EXPORT_FOLDER = "exportFolder";
    private static final String DEFAULT_FOLDER = "Kijun";

    private KijunPreferences() {
    }

    /** How bad findings are for this user; findings that are switched off are not shown at all. */
    public static Severities severities() {
        var node = node();
        Map<String, String> levels = Arrays.stream(KijunIssue.values()).map(KijunIssue::id)
                .filter(id -> isLevel(node.get(SEVERITY + id, "")))
                .collect(Collectors.toMap(id -> id, id -> node.get(SEVERITY + id, ""), (first, second) -> first, TreeMap::new));
        return new Severities(levels);
    }

    /** Codes that are not named get their own severities back. */
    public static void severities(Severities wanted) {
        var node = node();
        for (var issue : KijunIssue.values()) {
            var level = wanted.levels().get(issue.id());
            if (level == null) {
                node.remove(SEVERITY + issue.id());
            } else {
                node.put(SEVERITY + issue.id(), level);
            }
        }
        node.putInt(REVISION, node.getInt(REVISION, 0) + 1);
        flush(node);
    }

    /** The folder that exports go into unless told otherwise; {@code Kijun} in the user's home at first. It need not be there. */
    public static Path exportFolder() {
        var home = Path.of(System.getProperty("user.home"));
        try {
            var stored = node().get(EXPORT_FOLDER, "");
            return stored.isBlank() ? home.resolve(DEFAULT_FOLDER) : Path.of(stored);
        } catch (InvalidPathException unusable) {
            return home.resolve(DEFAULT_FOLDER);
        }
    }

    public static void exportFolder(Path folder) {
        var node = node();
        node.put(EXPORT_FOLDER, folder.toString());
        flush(node);
    }

    /**
     * Runs after each change of the severities, in the thread that changed them.
     *
     * @return stops it
     */
    public static Runnable followSeverities(Runnable listener) {
        IPreferenceChangeListener told = event -> {
            if (event.getKey().equals(REVISION)) {
                listener.run();
            }
        };
        node().addPreferenceChangeListener(told);
        return () -> node().removePreferenceChangeListener(told);
    }

    private static boolean isLevel(String text) {
        return switch (text) {
            case "error", "warning", "info", "off" -> true;
            default -> false;
        };
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(STORE);
    }

    private static void flush(IEclipsePreferences node) {
        try {
            node.flush();
        } catch (BackingStoreException unsaved) {
            Platform.getLog(KijunPreferences.class).warn(unsaved.getMessage(), unsaved);
        }
    }
}
