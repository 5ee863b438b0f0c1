package org.kijun.ui.wizards;

import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.kijun.ui.texts.Texts;

/** A page that says in one sentence what is missing or wrong. Before the person has done anything that sentence is a hint, not an error. */
public abstract class CheckedPage extends WizardPage {
    private static final int WIDTH_IN_CHARS = 40;

    private final Texts texts;
    private final String key;
    private final String help;
    private boolean touched;

    protected CheckedPage(String key, String help) {
        super(key);
        this.key = key;
        this.help = help;
        texts = Texts.of(getClass());
    }

    @Override
    public final void createControl(Composite parent) {
        setTitle(texts.get(key + ".title"));
        setDescription(texts.get(key + ".description"));
        var body = new Composite(parent, SWT.NONE);
        body.setLayout(new GridLayout(3, false));
        fill(body);
        setControl(body);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, help);
        touched = false;
        check();
    }

    /** Makes the fields; the layout has three columns. */
    protected abstract void fill(Composite body);

    /** What is missing or wrong, in one sentence. */
    protected abstract Optional<String> wrong();

    /** What the person should know although nothing is wrong. */
    protected Optional<String> warning() {
        return Optional.empty();
    }

    protected final String text(String name, Object... arguments) {
        return texts.get(key + "." + name, arguments);
    }

    /** To be called after each change. */
    protected final void changed() {
        touched = true;
        check();
    }

    private void check() {
        var wrong = wrong();
        setErrorMessage(touched ? wrong.orElse(null) : null);
        if (wrong.isPresent()) {
            setMessage(touched ? null : wrong.get(), INFORMATION);
        } else {
            setMessage(warning().orElse(null), warning().isPresent() ? WARNING : NONE);
        }
        setPageComplete(wrong.isEmpty());
    }

    /** Checks again when the page is shown, since pages before it may have changed. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            check();
        }
    }

    @Override
    public void performHelp() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelp(help);
    }

    /** A label with a field that takes the rest of the row. */
    protected final Text field(Composite body, String name, String value) {
        label(body, name);
        var field = new Text(body, SWT.BORDER);
        field.setData("org.kijun.field", name);
        field.setText(value);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.widthHint = convertWidth();
        field.setLayoutData(data);
        field.addModifyListener(event -> changed());
        return field;
    }

    protected final Label label(Composite body, String name) {
        var label = new Label(body, SWT.NONE);
        label.setText(text(name));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return label;
    }

    private int convertWidth() {
        initializeDialogUnits(getShell());
        return convertWidthInCharsToPixels(WIDTH_IN_CHARS);
    }
}
