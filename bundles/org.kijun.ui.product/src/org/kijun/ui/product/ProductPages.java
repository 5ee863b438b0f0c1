package org.kijun.ui.product;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IStorageEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.kijun.analysis.NaturalOrder;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.dsl.edit.Answer;
import org.kijun.dsl.edit.EditResult;
import org.kijun.dsl.edit.Names;
import org.kijun.dsl.edit.ProductText;
import org.kijun.dsl.edit.Profile;
import org.kijun.model.Module;
import org.kijun.model.Product;
import org.kijun.model.findings.Finding;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.ui.change.OpenText;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.texts.Texts;

/** The forms for the products of one text, kept in step with it. */
final class ProductPages {
    private final KijunEditor editor;
    private List<ProductPage> pages = List.of();
    private List<String> products = List.of();
    private String chosen = "";
    private Snapshot snapshot;
    private Optional<Module> module = Optional.empty();
    private OpenText text;

    ProductPages(KijunEditor editor) {
        this.editor = editor;
    }

    /** The forms, made when there is a product. */
    List<ProductPage> make(Composite parent) {
        pages = List.of(new ProfilePage(parent, this), new AnswersPage(parent, this));
        return pages;
    }

    void unmake() {
        pages.forEach(ProductPage::dispose);
        pages = List.of();
    }

    boolean isThere() {
        return !products.isEmpty();
    }

    String chosen() {
        return chosen;
    }

    KijunEditor editor() {
        return editor;
    }

    /** Looks which products the text has by now. */
    void read(Snapshot latest) {
        snapshot = latest;
        module = own(latest);
        var inText = module.map(ProductPages::products).orElse(List.of());
        // a text in the middle of a change may have lost its product for a moment
        products = inText.isEmpty() && !products.isEmpty() && broken().isPresent() ? products : inText;
        if (!products.contains(chosen) && isThere()) {
            chosen = products.getFirst();
        }
        refresh();
    }

    private Optional<Module> own(Snapshot latest) {
        var project = latest.project();
        if (library().isPresent()) {
            return project.libraryModules().stream().filter(each -> library().get().endsWith(each.getSource())).findFirst();
        }
        return file().flatMap(file -> project.modules().stream().filter(each -> project.file(each).filter(file::equals).isPresent()).findFirst());
    }

    /** The name of the text in the library, which has no file. */
    private Optional<String> library() {
        try {
            return file().isEmpty() && editor.getEditorInput() instanceof IStorageEditorInput input
                    ? Optional.ofNullable(input.getStorage().getFullPath()).map(Object::toString) : Optional.empty();
        } catch (CoreException unknown) {
            return Optional.empty();
        }
    }

    private static List<String> products(Module module) {
        return module.getDeclarations().stream().filter(Product.class::isInstance).map(Product.class::cast)
                .filter(product -> product.getName() != null).map(Product::qualifiedName).toList();
    }

    private Optional<Path> file() {
        var input = editor.getEditorInput();
        var file = Adapters.adapt(input, IFile.class);
        if (file != null && file.getLocation() != null) {
            return Optional.of(file.getLocation().toPath());
        }
        return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) ? Optional.of(Path.of(uri.getURI())) : Optional.empty();
    }

    private Optional<Finding> broken() {
        var file = file().map(path -> path.getFileName().toString()).orElse("");
        return file.isEmpty() ? Optional.empty() : snapshot.project().findings().stream().filter(finding -> finding.code() == KijunIssue.SYNTAX)
                .filter(finding -> isOwn(finding.place().file())).findFirst();
    }

    private boolean isOwn(String shown) {
        return file().filter(path -> Path.of(shown).toAbsolutePath().normalize().equals(path.toAbsolutePath().normalize())).isPresent();
    }

    /** Whether the text has the product, as far as it was read. */
    boolean has(String product) {
        return products.contains(product);
    }

    void choose(String product) {
        if (products.contains(product) && !product.equals(chosen)) {
            commit();
            chosen = product;
            refresh();
        }
    }

    void shown() {
        refresh();
    }

    private void refresh() {
        state().ifPresent(state -> pages.forEach(page -> page.show(state)));
    }

    private Optional<ProductState> state() {
        if (snapshot == null || chosen.isEmpty() || pages.isEmpty()) {
            return Optional.empty();
        }
        return snapshot.project().find(chosen, Product.class).map(product -> {
            var profile = Optional.ofNullable(editor.document()).flatMap(document -> inText(document.get()).profile()).orElseGet(() -> Profile.of(product));
            var broken = broken();
            return new ProductState(snapshot, products, product, profile, Assessment.of(product, snapshot.index()),
                    broken.isEmpty() && canChange(), broken);
        });
    }

    private boolean canChange() {
        return file().isPresent();
    }

    private ProductText inText(String whole) {
        return ProductText.of(whole, chosen, new Names((name, type) -> snapshot.project().find(name, type).isPresent(), NaturalOrder.COMPARATOR));
    }

    /** Changes the profile in the text; answers in a sentence what stands in the way. */
    Optional<String> change(UnaryOperator<Profile> change) {
        return apply(product -> product.profile().map(change).map(product::setProfile));
    }

    /** What the text answers to the requirement right now. */
    Optional<Answer> answer(String requirement) {
        return inText(editor.document().get()).answer(requirement);
    }

    /** Changes the answer in the text; an empty one is taken out. */
    Optional<String> answer(String requirement, Optional<Answer> answer) {
        return apply(product -> Optional.of(answer.map(given -> product.setAnswer(requirement, given))
                .orElseGet(() -> product.removeAnswers(List.of(requirement)))));
    }

    private Optional<String> apply(Function<ProductText, Optional<EditResult>> work) {
        if (!canChange()) {
            return Optional.of(Texts.of(ProductPages.class).get("read-only"));
        }
        try {
            if (text == null) {
                text = OpenText.connect(file().orElseThrow());
            }
            return work.apply(inText(text.text())).flatMap(text::apply).map(refused -> refused.message(Texts.language()));
        } catch (CoreException unopened) {
            Platform.getLog(ProductPages.class).log(unopened.getStatus());
            return Optional.of(unopened.getStatus().getMessage());
        }
    }

    ISelection selection() {
        return pages.stream().skip(Math.max(0, editor.getActivePage() - 1L)).findFirst().flatMap(ProductPage::selection)
                .orElseGet(() -> chosen.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(new Subject(Product.class, chosen)));
    }

    /** Another row of a form is selected. */
    void selected() {
        if (editor.getSite().getSelectionProvider() instanceof PagesSelection selection) {
            selection.pageChanged();
        }
    }

    /** The path as it is written in the text: from the folder of the text if the file is below it. */
    String relative(Path path) {
        var folder = file().map(Path::getParent);
        return folder.filter(path::startsWith).map(beside -> beside.relativize(path)).orElse(path).toString().replace('\\', '/');
    }

    /** The file that a path in the text means, if it is there. */
    Optional<Path> besideText(String path) {
        try {
            return file().map(Path::getParent).map(folder -> folder.resolve(path)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    void setFocus(int page) {
        pages.get(page).setFocus();
    }

    void commit() {
        pages.forEach(ProductPage::commit);
    }

    void inputChanged() {
        close();
    }

    private void close() {
        if (text != null) {
            text.close();
            text = null;
        }
    }

    void dispose() {
        unmake();
        close();
    }
}
