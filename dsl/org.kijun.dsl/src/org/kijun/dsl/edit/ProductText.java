package org.kijun.dsl.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kijun.dsl.edit.EditResult.Reason;
import org.kijun.model.Product;

/**
 * A product in a text, ready to be changed. What changes is laid out like the rest; comments, and all that is not changed, stay as they
 * are. Each change is computed for the text as it was given: to go on from a change, open the changed text.
 */
public final class ProductText {
    private final String name;
    private final Names names;
    private final Parsed whole;

    private ProductText(Parsed whole, String name, Names names) {
        this.whole = whole;
        this.name = name;
        this.names = names;
    }

    /** @param product full or local name of a product in the text; when there is none, nothing is found and changes are refused */
    public static ProductText of(String text, String product, Names names) {
        return new ProductText(new Parsed(text), product, names);
    }

    /** What the product answers to the requirement with the full name. */
    public Optional<Answer> answer(String requirement) {
        return find(whole).flatMap(product -> statements(whole, product).find(requirement))
                .map(statement -> StatementText.read(whole, statement));
    }

    /** What the product says about itself, its answers apart. */
    public Optional<Profile> profile() {
        return find(whole).map(product -> new ProfileText(whole, product, spelling()).read());
    }

    /** Sets or replaces what the product answers to the requirement with the full name. */
    public EditResult setAnswer(String requirement, Answer answer) {
        return setAnswers(Map.of(requirement, answer));
    }

    /** Sets or replaces what the product answers to these requirements. */
    public EditResult setAnswers(Map<String, Answer> answers) {
        return result((changes, product) -> statements(changes.parsed(), product).set(changes, answers));
    }

    /** Takes the answers to these requirements out of the text; the comments in them stay. */
    public EditResult removeAnswers(List<String> requirements) {
        return result((changes, product) -> statements(changes.parsed(), product).remove(changes, requirements));
    }

    /** Makes the product say this about itself; its answers stay. */
    public EditResult setProfile(Profile wanted) {
        return result((changes, product) -> new ProfileText(changes.parsed(), product, spelling()).change(changes, wanted));
    }

    /** A text with errors of syntax elsewhere is left out: the product is taken by itself. */
    private EditResult result(BiConsumer<Changes, Product> work) {
        try {
            var product = find(whole).orElseThrow(() -> new RefusedException(Reason.NOT_DECLARED, name));
            var span = whole.span(product);
            int offset = whole.isSound() ? 0 : whole.start(span.from());
            int end = whole.isSound() ? whole.text().length() : whole.end(span.last());
            return new EditResult.Edits(edits(whole.part(offset, end), work).stream()
                    .map(edit -> new TextEdit(edit.offset() + offset, edit.length(), edit.text())).toList());
        } catch (RefusedException refused) {
            return refused.refused();
        }
    }

    private List<TextEdit> edits(Parsed parsed, BiConsumer<Changes, Product> work) {
        if (!parsed.isSound()) {
            throw new RefusedException(Reason.SYNTAX, name);
        }
        var changes = done(parsed, work);
        if (changes.isEmpty()) {
            return List.of();
        }
        var traced = new Finish(parsed).changed(changes);
        var after = new Parsed(traced.text());
        if (!after.isSound() || !done(after, work).isEmpty()) {
            throw new RefusedException(Reason.BAD_VALUE, name);
        }
        return traced.edits(parsed.text());
    }

    /** Nothing is left to do when the text says already what it should. */
    private List<TextEdit> done(Parsed parsed, BiConsumer<Changes, Product> work) {
        var changes = new Changes(parsed);
        work.accept(changes, find(parsed).orElseThrow(() -> new RefusedException(Reason.BAD_VALUE, name)));
        return changes.sorted();
    }

    private Statements statements(Parsed parsed, Product product) {
        return new Statements(parsed, product, spelling(), names);
    }

    /** Names mean what they mean in the whole text. */
    private Spelling spelling() {
        return new Spelling(find(whole).orElseThrow(), names);
    }

    private Optional<Product> find(Parsed parsed) {
        return parsed.module() == null ? Optional.empty() : parsed.module().getDeclarations().stream()
                .filter(Product.class::isInstance).map(Product.class::cast).filter(this::isMeant).findFirst();
    }

    /** Taken by itself a product does not know the module that it is in. */
    private boolean isMeant(Product product) {
        var module = whole.module().getName();
        return name.equals(product.getName()) || module != null && name.equals(module + "/" + product.getName());
    }
}
