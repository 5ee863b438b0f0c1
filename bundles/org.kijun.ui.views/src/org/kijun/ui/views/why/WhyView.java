package org.kijun.ui.views.why;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kijun.analysis.Origin;
import org.kijun.model.Alternative;
import org.kijun.model.Fact;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.TestCase;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.subject.Opener;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;
import org.kijun.ui.views.frame.Computing;
import org.kijun.ui.views.frame.Icons;
import org.kijun.ui.views.frame.KijunView;
import org.kijun.ui.views.frame.Row;
import org.kijun.ui.views.frame.RowTree;
import org.kijun.ui.views.frame.SubjectMenu;
import org.kijun.ui.views.frame.Titles;

/** For a product and a requirement why it applies or not; for a product alone what applies, what does not, and what is not decided. */
public final class WhyView extends KijunView {
    private static final Texts TEXTS = Texts.of(WhyView.class);

    private Label heading;
    private Button list;
    private Button answer;
    private RowTree tree;
    private Composite head;
    private Computing<Optional<Answers>> thinking;
    private Optional<Subject> product = Optional.empty();
    private Optional<Subject> requirement = Optional.empty();
    private Optional<String> chosen = Optional.empty();

    public WhyView() {
        super("why");
    }

    @Override
    protected Control createContent(Composite parent) {
        var content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        createHead(content);
        tree = new RowTree(content);
        tree.scrollSideways();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        tree.onSelect(row -> row.subject().ifPresent(picks()::pick));
        tree.onOpen(this::open);
        thinking = new Computing<>(TEXTS.get("thinking"), content, this::show);
        SubjectMenu.install(getViewSite(), tree.control(), () -> tree.selected().flatMap(Row::subject), List::of);
        getViewSite().getActionBars().getToolBarManager().add(SubjectMenu.action(TEXTS.get("list"), Icons.descriptor("back"), this::all));
        return content;
    }

    private void createHead(Composite content) {
        head = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 4, 4, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        heading = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(heading);
        list = button("list", this::all);
        answer = button("answer", () -> product.ifPresent(subject -> Opener.open(getSite().getPage(), subject)));
    }

    private Button button(String key, Runnable work) {
        var button = new Button(head, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.swtDefaults().applyTo(button);
        return button;
    }

    private void all() {
        requirement = Optional.empty();
        refresh();
    }

    /** A requirement in the list leads to its explanation, a reason to its line, an open fact to the product that has to answer. */
    private void open(Row row) {
        var subject = row.subject();
        if (row.value() instanceof Origin origin) {
            Opener.open(getSite().getPage(), origin);
        } else if (subject.filter(each -> each.kind() == Requirement.class).isPresent()) {
            requirement = subject;
            refresh();
        } else if (subject.filter(each -> each.kind() == Fact.class).isPresent()) {
            product.ifPresent(asked -> Opener.open(getSite().getPage(), asked));
        } else {
            tree.expand(row);
        }
    }

    @Override
    protected String emptyText() {
        return TEXTS.get("empty");
    }

    @Override
    public void picked(Subject subject) {
        if (subject.kind() == Product.class) {
            product = Optional.of(subject);
            requirement = Optional.empty();
        } else if (subject.kind() == Requirement.class) {
            requirement = Optional.of(subject);
        } else if (subject.kind() == TestCase.class || subject.kind() == Alternative.class) {
            requirement = Optional.of(new Subject(Requirement.class, subject.name().substring(0, subject.name().lastIndexOf('/'))));
        } else {
            return;
        }
        refresh();
    }

    @Override
    protected void refresh() {
        snapshot().ifPresent(snapshot -> asked(snapshot).ifPresentOrElse(subject -> {
            product = Optional.of(subject);
            var question = new Answers.Question(subject, requirement, Chosen.get().baseline(), Titles.in(Chosen.get().languages()));
            thinking.start(() -> Answers.to(question, snapshot));
        }, () -> say(emptyText())));
    }

    /** The product that was selected last, here or in the toolbar. */
    private Optional<Subject> asked(Snapshot snapshot) {
        if (!chosen.equals(Chosen.get().product())) {
            chosen = Chosen.get().product();
            product = Optional.empty();
        }
        return product.filter(subject -> snapshot.find(subject).isPresent())
                .or(() -> Chosen.get().product().map(name -> new Subject(Product.class, name)).filter(subject -> snapshot.find(subject).isPresent()));
    }

    private void show(Optional<Answers> answers) {
        if (answers.isEmpty()) {
            say(emptyText());
            return;
        }
        var said = answers.get();
        heading.setText(said.heading().replace("&", "&&"));
        visible(list, requirement.isPresent());
        visible(answer, said.undecided());
        tree.show(said.rows());
        if (requirement.isPresent()) {
            said.rows().roots().forEach(this::unfold);
        }
        showContent();
        head.getParent().layout(true, true);
    }

    private void unfold(Row row) {
        tree.expand(row);
        row.children().forEach(this::unfold);
    }

    private static void visible(Button button, boolean visible) {
        button.setVisible(visible);
        ((GridData) button.getLayoutData()).exclude = !visible;
    }
}
