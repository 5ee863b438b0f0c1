package org.kijun.editor.complete;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewerExtension4;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Proposals do not come with each letter, are wide enough for names with their titles, and as large as somebody made their window last. */
public final class PopupSize implements ICompletionListener {
    private static final String SECTION = "proposals";
    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor";
    private static final String WITH_EACH_LETTER = "contentAssistant.autoActivationOnType";
    private static final int WIDTH = 620;
    private static final int HEIGHT = 260;

    private PopupSize() {
    }

    /** Sets the size for the viewer once its parts are there. */
    public static void install(ITextViewer viewer) {
        DefaultScope.INSTANCE.getNode(GENERIC_EDITOR).putBoolean(WITH_EACH_LETTER, false);
        viewer.getTextWidget().getDisplay().asyncExec(() -> {
            if (viewer.getTextWidget() != null && viewer instanceof ISourceViewerExtension4 parts && parts.getContentAssistantFacade() != null) {
                parts.getContentAssistantFacade().addCompletionListener(new PopupSize());
            }
        });
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
        if (event.assistant instanceof ContentAssistant assistant) {
            assistant.setRestoreCompletionProposalSize(settings());
            assistant.enableAutoActivateCompletionOnType(false);
        }
    }

    private static IDialogSettings settings() {
        var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PopupSize.class)).getDialogSettings();
        var own = DialogSettings.getOrCreateSection(all, SECTION);
        if (own.get(ContentAssistant.STORE_SIZE_X) == null) {
            own.put(ContentAssistant.STORE_SIZE_X, WIDTH);
            own.put(ContentAssistant.STORE_SIZE_Y, HEIGHT);
        }
        return own;
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
        // the size is kept by the assistant
    }

    @Override
    public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
        // the size stays
    }
}
