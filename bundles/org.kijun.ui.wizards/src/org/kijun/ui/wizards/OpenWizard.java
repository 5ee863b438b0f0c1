package org.kijun.ui.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kijun.ui.wizards.element.DocumentWizard;
import org.kijun.ui.wizards.element.ProductWizard;
import org.kijun.ui.wizards.element.RequirementWizard;
import org.kijun.ui.wizards.export.ExportWizard;
import org.kijun.ui.wizards.start.ProjectWizard;

/** Opens the wizard that the command is named after. */
public final class OpenWizard extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        var wizard = wizard(event.getCommand().getId());
        var window = HandlerUtil.getActiveWorkbenchWindow(event);
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        var dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setHelpAvailable(true);
        dialog.open();
        return null;
    }

    private static IWorkbenchWizard wizard(String command) {
        return switch (command) {
            case "org.kijun.ui.wizards.project.open" -> new ProjectWizard();
            case "org.kijun.ui.wizards.document.open" -> new DocumentWizard();
            case "org.kijun.ui.wizards.requirement.open" -> new RequirementWizard();
            case "org.kijun.ui.wizards.product.open" -> new ProductWizard();
            case "org.kijun.ui.wizards.export.open" -> new ExportWizard();
            default -> throw new IllegalArgumentException(command);
        };
    }
}
