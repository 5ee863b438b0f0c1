package org.kijun.ui.matrix.answer;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kijun.model.Verdict;
import org.kijun.report.Languages;
import org.kijun.report.Words;
import org.kijun.report.builder.Standings;
import org.kijun.ui.texts.Texts;

/** The drop-down list of verdicts. */
public final class VerdictMenu {
    private static final Texts TEXTS = Texts.of(VerdictMenu.class);

    /** What can be done with an answer. */
    public interface Listener {
        void choose(Verdict verdict);

        void more();

        void remove();
    }

    private VerdictMenu() {
    }

    /**
     * Fills a menu.
     *
     * @param now  the answer that the text gives, or empty
     * @param many whether several answers are given at once, so that nothing can be asked about them
     */
    public static void fill(Menu menu, Optional<Verdict> now, boolean many, Languages languages, Listener listener) {
        var words = Words.in(languages);
        for (var verdict : AnswerFields.VERDICTS) {
            var standing = Standings.of(verdict);
            var asks = verdict == Verdict.NOT_APPLICABLE || verdict == Verdict.EQUIVALENT;
            var item = item(menu, SWT.RADIO, standing.sign() + " " + words.of(standing).plain() + (asks ? "…" : ""), chosen -> {
                if (chosen.getSelection()) {
                    listener.choose(verdict);
                }
            });
            item.setSelection(now.filter(verdict::equals).isPresent());
            item.setEnabled(!many || !asks);
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.PUSH, TEXTS.get("more"), chosen -> listener.more()).setEnabled(!many);
        item(menu, SWT.PUSH, TEXTS.get("remove-answer"), chosen -> listener.remove()).setEnabled(many || now.isPresent());
    }

    private static MenuItem item(Menu menu, int style, String text, Consumer<MenuItem> action) {
        var item = new MenuItem(menu, style);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.accept(item));
        return item;
    }
}
