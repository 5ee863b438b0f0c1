package org.kijun.editor.find;

import java.util.Locale;
import org.eclipse.lsp4j.SymbolKind;

/**
 * An element that was found.
 *
 * @param note what stands behind the name: a title or a file
 * @param open shows it in its text
 */
record Hit(String name, String note, SymbolKind kind, Runnable open) {
    boolean matches(String typed) {
        return (name + " " + note).toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
