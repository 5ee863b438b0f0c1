package org.kijun.editor.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the editor, English or Japanese as the workbench. */
public final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(Words.class.getPackageName() + ".texts", Locale.getDefault(),
            Words.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    private Words() {
    }

    /** {@code "ja"} or {@code "en"}. */
    public static String language() {
        return Locale.getDefault().getLanguage().equals("ja") ? "ja" : "en";
    }

    /**
     * The words for the key; {@code {0}}, {@code {1}} … stand for the arguments and an apostrophe is written twice.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    public static String of(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.getDefault()).format(arguments);
    }
}
