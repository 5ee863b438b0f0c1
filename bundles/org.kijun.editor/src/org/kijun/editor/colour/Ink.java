package org.kijun.editor.colour;

import java.util.Locale;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** What is coloured alike. The colours are preferences, one set for the light and one for the dark theme. */
enum Ink {
    COMMENT(SWT.ITALIC), TEXT(SWT.NORMAL), KEYWORD(SWT.NORMAL), OBLIGATION(SWT.BOLD), SOURCE(SWT.NORMAL), CLASS(SWT.NORMAL), FACT(SWT.NORMAL),
    THREAT(SWT.NORMAL), REQUIREMENT(SWT.NORMAL), PRODUCT(SWT.NORMAL), UNDECIDED(SWT.ITALIC);

    private final int style;

    Ink(int style) {
        this.style = style;
    }

    /** The ink for a kind of token of the language service; null for what is not coloured. */
    static Ink of(String token) {
        return switch (token) {
            case SemanticTokenTypes.Modifier -> OBLIGATION;
            case SemanticTokenTypes.Namespace, SemanticTokenTypes.Property, SemanticTokenTypes.String, SemanticTokenTypes.Operator -> SOURCE;
            case SemanticTokenTypes.Type, SemanticTokenTypes.Class -> CLASS;
            case SemanticTokenTypes.Variable, SemanticTokenTypes.EnumMember, SemanticTokenTypes.Number -> FACT;
            case SemanticTokenTypes.Interface, SemanticTokenTypes.Event -> THREAT;
            case SemanticTokenTypes.Function, SemanticTokenTypes.Method, SemanticTokenTypes.Parameter -> REQUIREMENT;
            case SemanticTokenTypes.Struct, SemanticTokenTypes.Decorator -> PRODUCT;
            case SemanticTokenTypes.Regexp -> UNDECIDED;
            default -> null;
        };
    }

    /** The id of the colour in the preferences. */
    String id() {
        return "org.kijun.editor.colour." + name().toLowerCase(Locale.ROOT);
    }

    int style() {
        return style;
    }

    Color colour() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id());
    }

    StyleRange range(int offset, int length, boolean isDeclaration) {
        return new StyleRange(offset, length, colour(), null, isDeclaration ? SWT.BOLD : style);
    }
}
