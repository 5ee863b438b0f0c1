package org.kijun.ui.preferences;

import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/** Light or dark, for the whole window, at once and for the next start. */
public enum Theme {
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private static final String ENGINE_BUNDLE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String ENGINE = ENGINE_BUNDLE + ".IThemeEngine";

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** The theme of the window. */
    public static Theme current() {
        var stored = InstanceScope.INSTANCE.getNode(ENGINE_BUNDLE).get("themeid", LIGHT.id);
        return stored.equals(DARK.id) ? DARK : LIGHT;
    }

    /** The word in which commands and preferences name it. */
    public String word() {
        return this == DARK ? "dark" : "light";
    }

    /** The theme with the word; light for any other word. */
    public static Theme of(String word) {
        return "dark".equals(word) ? DARK : LIGHT;
    }

    /** The toolkit draws its own controls in the theme too; to be called before the first window opens. The toolkit means this to be called by name. */
    public void prepare() {
        try {
            var toolkit = Class.forName("org.eclipse.swt.internal." + SWT.getPlatform() + ".OS", true, SWT.class.getClassLoader());
            toolkit.getMethod("setTheme", boolean.class).invoke(null, this == DARK);
        } catch (ReflectiveOperationException | LinkageError unknown) {
            Platform.getLog(Theme.class).info(unknown.toString());
        }
    }

    /** Shows the window in this theme. The engine is no API of the platform, so that it is called without being named in the manifest. */
    public void show() {
        prepare();
        try {
            var type = Platform.getBundle(ENGINE_BUNDLE).loadClass(ENGINE);
            var engine = Optional.ofNullable(PlatformUI.getWorkbench().getService(type));
            if (engine.isPresent()) {
                type.getMethod("setTheme", String.class, boolean.class).invoke(engine.get(), id, true);
            }
        } catch (ReflectiveOperationException changed) {
            Platform.getLog(Theme.class).warn(changed.getMessage(), changed);
        }
    }
}
