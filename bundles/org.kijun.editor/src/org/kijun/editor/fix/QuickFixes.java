package org.kijun.editor.fix;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.kijun.editor.findings.FindingAnnotation;
import org.kijun.editor.findings.FindingAnnotations;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.KijunTexts;
import org.kijun.editor.text.Ranges;

/** Proposes how to put right what is wrong at the cursor, or else in its line. */
public final class QuickFixes implements IQuickAssistProcessor {
    /** Asked in the thread of the display, on the demand of a person. */
    private static final long PATIENCE_MILLIS = 1_000;

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        var viewer = context.getSourceViewer();
        return KijunTexts.get().of(viewer.getDocument()).filter(text -> !text.isLibrary())
                .map(text -> proposals(text, at(viewer.getAnnotationModel(), text, context.getOffset()))).orElse(new ICompletionProposal[0]);
    }

    private static List<FindingAnnotation> at(IAnnotationModel model, KijunText text, int offset) {
        int line = Ranges.position(text.document(), offset).getLine();
        var here = new ArrayList<FindingAnnotation>();
        var near = new ArrayList<FindingAnnotation>();
        for (var annotation : FindingAnnotations.of(model)) {
            var place = model.getPosition(annotation);
            if (place != null && place.getOffset() <= offset && offset <= place.getOffset() + place.getLength()) {
                here.add(annotation);
            } else if (place != null && Ranges.position(text.document(), place.getOffset()).getLine() == line) {
                near.add(annotation);
            }
        }
        return here.isEmpty() ? near : here;
    }

    private static ICompletionProposal[] proposals(KijunText text, List<FindingAnnotation> annotations) {
        if (annotations.isEmpty()) {
            return new ICompletionProposal[0];
        }
        var diagnostics = annotations.stream().map(annotation -> annotation.found().diagnostic()).toList();
        return actions(text, diagnostics).stream().map(action -> new FixProposal(text, action)).toArray(ICompletionProposal[]::new);
    }

    private static List<CodeAction> actions(KijunText text, List<Diagnostic> diagnostics) {
        var range = diagnostics.getFirst().getRange();
        return text.await((server, id) -> server.getTextDocumentService().codeAction(new CodeActionParams(id, range, new CodeActionContext(diagnostics))), PATIENCE_MILLIS)
                .orElse(List.<Either<Command, CodeAction>>of()).stream().filter(Either::isRight).map(Either::getRight).filter(action -> action.getEdit() != null).toList();
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
