package org.kijun.editor.lens;

import java.util.function.Consumer;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.events.MouseEvent;
import org.kijun.editor.references.ReferencesView;
import org.kijun.editor.text.Ranges;

/** One line of numbers. */
final class Lens extends LineHeaderCodeMining {
    private final Consumer<MouseEvent> click;

    Lens(CodeLens lens, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
        super(lens.getRange().getStart().getLine(), document, provider);
        setLabel(lens.getCommand().getTitle());
        click = click(lens, document);
    }

    private static Consumer<MouseEvent> click(CodeLens lens, IDocument document) throws BadLocationException {
        var arguments = lens.getCommand().getArguments();
        if (!org.kijun.dsl.ide.navigate.Lenses.SHOW_REFERENCES.equals(lens.getCommand().getCommand()) || arguments == null
                || !(arguments.getFirst() instanceof String uri) || !(arguments.getLast() instanceof Position place)) {
            return null;
        }
        var region = Ranges.region(document, lens.getRange());
        var name = document.get(region.getOffset(), region.getLength());
        return event -> ReferencesView.find(uri, place, name);
    }

    @Override
    public Consumer<MouseEvent> getAction() {
        return click;
    }
}
