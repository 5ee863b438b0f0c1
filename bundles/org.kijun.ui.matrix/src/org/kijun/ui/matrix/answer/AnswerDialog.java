package org.kijun.ui.matrix.answer;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.kijun.dsl.edit.Answer;
import org.kijun.model.Requirement;
import org.kijun.model.Verdict;
import org.kijun.report.Languages;
import org.kijun.report.Standing;
import org.kijun.report.Words;
import org.kijun.report.builder.ModelWords;
import org.kijun.ui.matrix.sheet.AnswerColumn;
import org.kijun.ui.signs.Signs;
import org.kijun.ui.texts.Texts;

/** The small editor for one answer, beside its cell. What was typed is kept when it is closed without being taken over. */
public final class AnswerDialog extends Dialog {
    private static final Texts TEXTS = Texts.of(AnswerDialog.class);

    /** What is edited where. */
    public record Task(AnswerKey key, Requirement requirement, AnswerColumn part, Verdict verdict, Rectangle place, Languages languages) {
    }

    private final Task task;
    private final AnswerTexts texts;
    private final Drafts drafts;
    private final Answer before;
    private AnswerFields fields;
    private Label message;

    private AnswerDialog(Shell parent, Task task, AnswerTexts texts, Drafts drafts) {
        super(parent);
        this.task = task;
        this.texts = texts;
        this.drafts = drafts;
        before = texts.answer(task.key()).orElseGet(() -> Answer.of(task.verdict()));
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /** Opens the editor with the verdict chosen. */
    public static void open(Shell parent, Task task, AnswerTexts texts, Drafts drafts) {
        var dialog = new AnswerDialog(parent, task, texts, drafts);
        dialog.open();
        dialog.fields.focus(task.part());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("answer", task.key().requirement(), task.key().product()));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.kijun.ui.help.matrix");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        title(area);
        var draft = drafts.of(task.key());
        fields = new AnswerFields(area, draft.orElse(before).withVerdict(task.verdict()), task.requirement(), folder(), task.languages(), this::say);
        message = new Label(area, SWT.WRAP);
        message.setForeground(Signs.colour(Standing.Tone.BAD));
        message.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).create());
        draft.ifPresent(kept -> say(TEXTS.get("kept")));
        return area;
    }

    private void title(Composite area) {
        var words = ModelWords.in(Words.in(task.languages()));
        var title = new Label(area, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        title.setText(task.key().requirement() + "  " + words.label(task.requirement()).plain().replace("&", "&&"));
        title.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).create());
        var statement = new Label(area, SWT.WRAP);
        statement.setText(words.of(task.requirement().getStatement()).plain().replace("&", "&&"));
        statement.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).create());
    }

    private Path folder() {
        return AnswerTexts.file(task.key().product()).map(Path::getParent).orElse(Path.of(""));
    }

    private void say(String text) {
        message.setText(text);
        getShell().layout(true, true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("take"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("leave"), false);
    }

    /** Takes the answer over, or says what is missing and stays open. */
    @Override
    protected void okPressed() {
        var answer = fields.read();
        var missing = Rule.missing(answer);
        if (missing.isPresent()) {
            say(TEXTS.get("missing." + missing.get().name().toLowerCase(Locale.ROOT)));
            fields.focus(missing.get());
            return;
        }
        var looked = answer.asOf().isEmpty() ? answer : answer.withAsOf(task.requirement().fingerprint());
        texts.set(task.key().product(), Map.of(task.key().requirement(), looked)).ifPresentOrElse(this::say, () -> {
            drafts.forget(task.key());
            super.okPressed();
        });
    }

    @Override
    protected void cancelPressed() {
        keep();
        super.cancelPressed();
    }

    @Override
    protected void handleShellCloseEvent() {
        keep();
        super.handleShellCloseEvent();
    }

    private void keep() {
        var typed = fields.read();
        if (typed.withVerdict(before.verdict()).equals(before)) {
            drafts.forget(task.key());
        } else {
            drafts.keep(task.key(), typed);
        }
    }

    @Override
    protected Point getInitialLocation(Point size) {
        var place = task.place();
        var screen = getParentShell().getMonitor().getClientArea();
        int y = place.y + place.height + size.y <= screen.y + screen.height ? place.y + place.height : Math.max(screen.y, place.y - size.y);
        int x = Math.clamp(place.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x));
        return new Point(x, Math.clamp(y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
