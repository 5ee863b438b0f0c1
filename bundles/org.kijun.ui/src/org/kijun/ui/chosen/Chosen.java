package org.kijun.ui.chosen;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.kijun.report.Languages;
import org.kijun.ui.texts.Texts;
import org.osgi.service.prefs.BackingStoreException;

/** What the window is about: a product, a baseline and the languages of content. Remembered for the next start. Used in the thread of the display. */
public final class Chosen {
    private static final Chosen ONLY = new Chosen();
    private static final String STORE = "org.kijun.ui";

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Chosen() {
    }

    public static Chosen get() {
        return ONLY;
    }

    /** The qualified name of the product. */
    public Optional<String> product() {
        return stored("product");
    }

    /** The qualified name of the baseline; empty for all requirements. */
    public Optional<String> baseline() {
        return stored("baseline");
    }

    /** The languages of titles and texts in views and reports; at first that of the workbench. */
    public Languages languages() {
        return stored("languages").or(() -> Optional.of(Texts.language())).flatMap(Languages::byId).orElse(Languages.BOTH);
    }

    /** An empty or null name chooses none. */
    public void product(String name) {
        store("product", name);
    }

    /** An empty or null name chooses none. */
    public void baseline(String name) {
        store("baseline", name);
    }

    public void languages(Languages languages) {
        store("languages", languages.id());
    }

    /** Runs after each change until the control is disposed. */
    public void follow(Control owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(event -> listeners.remove(listener));
    }

    private static Optional<String> stored(String key) {
        return Optional.of(InstanceScope.INSTANCE.getNode(STORE).get(key, "")).filter(value -> !value.isEmpty());
    }

    private void store(String key, String value) {
        var wanted = value == null ? "" : value;
        var node = InstanceScope.INSTANCE.getNode(STORE);
        if (!wanted.equals(node.get(key, ""))) {
            node.put(key, wanted);
            flush(node);
            listeners.forEach(Runnable::run);
        }
    }

    private static void flush(IEclipsePreferences node) {
        try {
            node.flush();
        } catch (BackingStoreException unsaved) {
            Platform.getLog(Chosen.class).warn(unsaved.getMessage(), unsaved);
        }
    }
}
