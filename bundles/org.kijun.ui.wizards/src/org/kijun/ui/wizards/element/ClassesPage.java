package org.kijun.ui.wizards.element;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.product.facts.NamedTree;
import org.kijun.ui.wizards.CheckedPage;

/** Device classes to tick. */
final class ClassesPage extends CheckedPage {
    private final boolean needed;
    private NamedTree tree;

    ClassesPage(String key, boolean needed) {
        super(key, "org.kijun.ui.help.wizards");
        this.needed = needed;
    }

    @Override
    protected void fill(Composite body) {
        var holder = new Composite(body, SWT.NONE);
        holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        LiveProject.get().latest().ifPresent(latest -> {
            tree = NamedTree.classes(holder, latest, List.of());
            tree.onChange(this::changed);
        });
    }

    List<String> chosen() {
        return tree == null ? List.of() : tree.chosen();
    }

    @Override
    protected Optional<String> wrong() {
        return needed && chosen().isEmpty() ? Optional.of(text("none")) : Optional.empty();
    }
}
