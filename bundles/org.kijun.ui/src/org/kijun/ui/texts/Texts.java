package org.kijun.ui.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of one package in the language of the workbench. They stand beside its classes in {@code texts.properties} (English) and
 * {@code texts_ja.properties}, both in UTF-8 and with the same keys.
 */
public final class Texts {
    private final ResourceBundle words;

    private Texts(ResourceBundle words) {
        this.words = words;
    }

    /** The words beside this class. */
    public static Texts of(Class<?> owner) {
        var name = owner.getPackageName() + ".texts";
        return new Texts(ResourceBundle.getBundle(name, Locale.getDefault(), owner.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /** {@code "ja"} or {@code "en"}: the language in which the workbench speaks. */
    public static String language() {
        return Locale.getDefault().getLanguage().equals("ja") ? "ja" : "en";
    }

    /**
     * The words for the key; {@code {0}}, {@code {1}} … stand for the arguments and an apostrophe is written twice.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.getDefault()).format(arguments);
    }
}
