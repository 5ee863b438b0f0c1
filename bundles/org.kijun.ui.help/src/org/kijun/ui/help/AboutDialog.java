package org.kijun.ui.help;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.kijun.ui.texts.Texts;

/** What this program is, its versions and the licences of its parts, to read and to copy. */
final class AboutDialog extends Dialog {
    private static final Texts TEXTS = Texts.of(AboutDialog.class);

    private TabFolder tabs;

    AboutDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("about"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(14, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var images = Window.getDefaultImages();
        var picture = new Label(area, SWT.NONE);
        picture.setImage(images == null || images.length == 0 ? null : images[Math.min(3, images.length - 1)]);
        var title = new Label(area, SWT.WRAP);
        title.setText(TEXTS.get("about.text"));
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(title);
        tabs = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 240).applyTo(tabs);
        tab("versions", Versions.text(), false);
        tab("licences", Versions.licences(), true);
        return area;
    }

    private void tab(String key, String text, boolean isLong) {
        var item = new TabItem(tabs, SWT.NONE);
        item.setText(TEXTS.get(key));
        var field = new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | (isLong ? SWT.H_SCROLL : SWT.WRAP));
        field.setText(text);
        field.setFont(JFaceResources.getTextFont());
        item.setControl(field);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, TEXTS.get("copy"), false);
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.DETAILS_ID) {
            copy(((Text) tabs.getSelection()[0].getControl()).getText());
        } else {
            super.buttonPressed(button);
        }
    }

    private void copy(String text) {
        var clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
