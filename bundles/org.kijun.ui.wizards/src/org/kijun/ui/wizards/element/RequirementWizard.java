package org.kijun.ui.wizards.element;

import java.util.regex.Pattern;
import org.kijun.dsl.edit.NewElement;
import org.kijun.model.Requirement;
import org.kijun.ui.live.LiveProject;

/** A requirement with the clauses that it takes up and the classes that it is for. */
public final class RequirementWizard extends ElementWizard {
    private final ElementPage page = new Page();
    private final ClausesPage clauses = new ClausesPage();
    private final ClassesPage classes = new ClassesPage("requirement-classes", false);

    public RequirementWizard() {
        super("requirement");
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(clauses);
        addPage(classes);
    }

    @Override
    ElementPage page() {
        return page;
    }

    @Override
    NewElement element() {
        var element = NewElement.requirement(page.name(), page.title(), classes.chosen());
        if (clauses.chosen().isEmpty()) {
            return element;
        }
        var text = element.text();
        var traces = "traces " + String.join(" implements, ", clauses.chosen()) + " implements\n";
        return new NewElement(element.type(), element.name(), text.substring(0, text.lastIndexOf('}')) + traces + "}");
    }

    /** Proposes the next free number. */
    private static final class Page extends ElementPage {
        private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,8})");

        Page() {
            super("requirement", Requirement.class, "requirements.kijun");
        }

        @Override
        protected String proposedName() {
            var module = Target.module(file());
            var project = LiveProject.get().latest().map(latest -> latest.project());
            var last = project.stream().flatMap(texts -> texts.modules().stream().filter(each -> module.isEmpty() ? each.getName() == null
                    : module.equals(each.getName()))).flatMap(each -> each.getDeclarations().stream()).filter(Requirement.class::isInstance)
                    .map(Requirement.class::cast).map(Requirement::getName).filter(name -> name != null && NUMBERED.matcher(name).matches())
                    .reduce((one, other) -> other);
            return free(last.orElse("REQ-0"), module);
        }

        private static String free(String last, String module) {
            var parts = NUMBERED.matcher(last);
            if (!parts.matches()) {
                return "";
            }
            var prefix = module.isEmpty() ? "" : module + "/";
            for (int number = Integer.parseInt(parts.group(2)) + 1;; number++) {
                var name = parts.group(1) + number;
                var taken = LiveProject.get().latest().flatMap(latest -> latest.project().find(prefix + name, Requirement.class));
                if (taken.isEmpty()) {
                    return name;
                }
            }
        }
    }
}
