package org.kijun.ui.wizards.export;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.texts.Texts;

/** Reports into files: what, about which product, and where to. */
public final class ExportWizard extends Wizard implements IExportWizard {
    private final Remembered remembered = new Remembered();
    private final Choice last = remembered.load();
    private final WhatPage what = new WhatPage(last);
    private final WherePage where = new WherePage(last, what);

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Texts.of(ExportWizard.class).get("window"));
    }

    @Override
    public void addPages() {
        addPage(what);
        addPage(where);
    }

    /** All that is needed to finish stands on the pages that were shown, or was remembered. */
    @Override
    public boolean canFinish() {
        return super.canFinish() && where.isShown();
    }

    @Override
    public boolean performFinish() {
        var choice = where.choice();
        remembered.save(choice);
        LiveProject.get().latest().ifPresent(latest -> new ExportJob(latest.project(), choice).schedule());
        return true;
    }
}
