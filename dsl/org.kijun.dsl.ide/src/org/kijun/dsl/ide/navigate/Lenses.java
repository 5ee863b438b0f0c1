package org.kijun.dsl.ide.navigate;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.kijun.dsl.ide.index.Lines;
import org.kijun.dsl.ide.index.NameAt;
import org.kijun.dsl.ide.index.Relations;
import org.kijun.dsl.ide.words.Words;
import org.kijun.model.Clause;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.Statement;
import org.kijun.model.Verdict;
import org.kijun.model.derived.Contents;

/** Lines of numbers above clauses, requirements and products. */
public final class Lenses {
    /** The command of a lens: shows the uses of the name at a place. Its arguments are the address of the file and the position. */
    public static final String SHOW_REFERENCES = "kijun.showReferences";

    @Inject
    private Words words;

    @Inject
    private UriExtensions uris;

    /** In the order of the text; none for a file that was closed while somebody asked. */
    public List<CodeLens> in(XtextResource file) {
        if (file.getResourceSet() == null) {
            return List.of();
        }
        var lenses = new ArrayList<CodeLens>();
        file.getContents().forEach(module -> Contents.walk(module, element -> text(element).flatMap(text -> lens(text, (Named) element, file)).ifPresent(lenses::add)));
        return lenses;
    }

    private Optional<String> text(EObject element) {
        return switch (element) {
            case Clause clause -> clause(clause);
            case Requirement requirement -> Optional.of(products(Relations.of(requirement).answers(requirement)));
            case Product product -> Optional.of(product(product));
            default -> Optional.empty();
        };
    }

    /** A clause that only holds others has no line of its own. */
    private Optional<String> clause(Clause clause) {
        var relations = Relations.of(clause);
        int requirements = (int) relations.traces(clause).stream().map(EObject::eContainer).distinct().count();
        return requirements == 0 && !clause.getClauses().isEmpty()
                ? Optional.empty()
                : Optional.of(counted("requirement", requirements) + " · " + products(relations.answers(clause)));
    }

    private String products(List<Statement> answers) {
        return counted("product", Relations.products(answers));
    }

    private String product(Product product) {
        var verdicts = product.getStatements().stream().collect(Collectors.groupingBy(Statement::getVerdict, Collectors.counting()));
        var shown = new ArrayList<String>();
        for (var verdict : Verdict.values()) {
            if (verdicts.containsKey(verdict)) {
                shown.add(words.text("lens." + verdict.getLiteral(), verdicts.get(verdict).toString()));
            }
        }
        shown.add(words.text("lens.open", String.valueOf(Standing.open(product).size())));
        return String.join(" · ", shown);
    }

    private String counted(String kind, int count) {
        return words.text("lens." + kind + (count == 1 ? ".one" : ""), String.valueOf(count));
    }

    private Optional<CodeLens> lens(String text, Named named, XtextResource file) {
        return NameAt.declaration(named).map(name -> {
            var range = Lines.of(file).range(name.offset(), name.length());
            var command = named instanceof Product ? new Command(text, "") : new Command(text, SHOW_REFERENCES, List.of(uris.toUriString(file.getURI()), range.getStart()));
            return new CodeLens(range, command, null);
        });
    }
}
