package org.kijun.ui.help;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.kijun.ui.texts.Texts;

/** The steps of a role beside the work: each can be done by its button and ticked off. */
public final class GuideView extends ViewPart {
    /** As in the plug-in's manifest. */
    static final String ID = "org.kijun.ui.help.guide.view";

    private static final Texts TEXTS = Texts.of(GuideView.class);

    private FormToolkit toolkit;
    private ScrolledForm form;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.getBody().setLayout(new TableWrapLayout());
        show(Guide.of("writer"));
    }

    /** Shows another guide, from its beginning. */
    void show(Guide guide) {
        for (var old : form.getBody().getChildren()) {
            old.dispose();
        }
        setPartName(guide.title());
        text(guide.intro());
        int number = 1;
        for (var step : guide.steps()) {
            step(number++, step);
        }
        form.setOrigin(0, 0);
        form.reflow(true);
    }

    private void step(int number, Guide.Step step) {
        var done = toolkit.createButton(form.getBody(), TEXTS.get("step", number, step.title()), SWT.CHECK);
        done.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        text(step.text());
        if (!step.command().isEmpty()) {
            var run = toolkit.createButton(form.getBody(), TEXTS.get("run"), SWT.PUSH);
            run.setData(ID, step.command());
            run.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(step, done)));
        }
    }

    private void text(String words) {
        var label = toolkit.createLabel(form.getBody(), words, SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    private void run(Guide.Step step, Button done) {
        try {
            var command = getSite().getService(ICommandService.class).deserialize(step.command());
            getSite().getService(IHandlerService.class).executeCommand(command, null);
            if (!done.isDisposed()) {
                done.setSelection(true);
            }
        } catch (CommandException failed) {
            Platform.getLog(GuideView.class).error(failed.getMessage(), failed);
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        toolkit.dispose();
        super.dispose();
    }
}
