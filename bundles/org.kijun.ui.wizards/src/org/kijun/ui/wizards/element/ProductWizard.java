package org.kijun.ui.wizards.element;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kijun.dsl.edit.NewElement;
import org.kijun.dsl.edit.Profile;
import org.kijun.dsl.edit.Tagged;
import org.kijun.model.Product;
import org.kijun.ui.chosen.Chosen;

/** A product: maker and type, device classes, and the facts as questions. */
public final class ProductWizard extends ElementWizard {
    private final Page page = new Page();
    private final ClassesPage classes = new ClassesPage("product-classes", true);
    private final FactsPage facts = new FactsPage(this::profile);

    public ProductWizard() {
        super("product");
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(classes);
        addPage(facts);
    }

    @Override
    ElementPage page() {
        return page;
    }

    /** What is known so far, the facts apart. */
    private Profile profile() {
        var vendor = page.vendor.getText().strip();
        return new Profile(page.title(), classes.chosen(), vendor.isEmpty() ? List.of() : List.of(new Tagged("", vendor)),
                page.model.getText().strip(), versions(), List.of(), List.of(), new LinkedHashMap<>());
    }

    private List<String> versions() {
        return Stream.of(page.firmware.getText().split("[,、，]")).map(String::strip).filter(version -> !version.isEmpty()).toList();
    }

    @Override
    NewElement element() {
        return NewElement.product(page.name(), facts.profile());
    }

    @Override
    public boolean performFinish() {
        facts.commit();
        var made = super.performFinish();
        if (made) {
            Chosen.get().product(page.fullName());
        }
        return made;
    }

    /** With maker and type. */
    private static final class Page extends ElementPage {
        private Text vendor;
        private Text model;
        private Text firmware;

        Page() {
            super("product", Product.class, "products.kijun");
        }

        @Override
        protected void more(Composite body) {
            vendor = field(body, "vendor", "");
            model = field(body, "model", "");
            firmware = field(body, "firmware", "");
        }
    }
}
