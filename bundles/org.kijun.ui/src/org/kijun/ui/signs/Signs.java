package org.kijun.ui.signs;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.kijun.report.Standing;
import org.kijun.report.Words;
import org.kijun.ui.chosen.Chosen;

/** How a standing looks in the window: sign, word and colour. Colour never stands alone. */
public final class Signs {
    private Signs() {
    }

    /** The sign with its word: {@code ✓ met}. */
    public static String labelled(Standing standing) {
        return standing.sign() + " " + Words.in(Chosen.get().languages()).of(standing).plain();
    }

    /** The sign in its colour. */
    public static StyledString styled(Standing standing) {
        return new StyledString(standing.sign(), new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = colour(standing.tone());
            }
        });
    }

    /** A colour for text and thin shapes, readable on the background of lists in the light and in the dark theme. */
    public static Color colour(Standing.Tone tone) {
        var key = "org.kijun.ui.tone." + tone.id() + (isDark() ? ".dark" : "");
        var known = JFaceResources.getColorRegistry();
        if (!known.hasValueFor(key)) {
            known.put(key, isDark() ? onDark(tone) : onLight(tone));
        }
        return known.get(key);
    }

    /** Whether the theme of the window is dark. */
    public static boolean isDark() {
        var windows = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getWorkbenchWindows() : new IWorkbenchWindow[0];
        var background = windows.length > 0 && windows[0].getShell() != null ? windows[0].getShell().getBackground()
                : Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        return background.getRGB().getHSB()[2] < 0.5f;
    }

    private static RGB onLight(Standing.Tone tone) {
        return switch (tone) {
            case GOOD -> new RGB(0x1b, 0x7a, 0x3d);
            case FAIR -> new RGB(0x94, 0x5c, 0x00);
            case BAD -> new RGB(0xb3, 0x26, 0x1e);
            case OTHER -> new RGB(0x1f, 0x5f, 0xa8);
            case QUIET -> new RGB(0x5f, 0x63, 0x68);
            case ASKING -> new RGB(0x7a, 0x3e, 0xb1);
            case PLAIN -> new RGB(0x20, 0x21, 0x24);
        };
    }

    private static RGB onDark(Standing.Tone tone) {
        return switch (tone) {
            case GOOD -> new RGB(0x7d, 0xd8, 0x9a);
            case FAIR -> new RGB(0xf2, 0xbf, 0x5e);
            case BAD -> new RGB(0xff, 0x9a, 0x90);
            case OTHER -> new RGB(0x8f, 0xc1, 0xff);
            case QUIET -> new RGB(0xa8, 0xad, 0xb3);
            case ASKING -> new RGB(0xd0, 0xa6, 0xff);
            case PLAIN -> new RGB(0xe8, 0xea, 0xed);
        };
    }
}
