package org.kijun.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kijun.dsl.edit.Answer;
import org.kijun.dsl.edit.EditResult;
import org.kijun.dsl.edit.EditResult.Edits;
import org.kijun.dsl.edit.FactAnswer;
import org.kijun.dsl.edit.ProductText;
import org.kijun.dsl.edit.Profile;
import org.kijun.dsl.edit.TextEdit;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.model.Product;
import org.kijun.model.Verdict;

class EditedSamplesTest {
    private static final Path SAMPLES = Path.of("../org.kijun.library/library/samples");
    private static final Project PROJECT = Project.open(List.of(SAMPLES), Options.DEFAULT.withWholeLibrary().withoutChecks(), Progress.SILENT);

    static List<Product> products() {
        return PROJECT.products();
    }

    @ParameterizedTest
    @MethodSource("products")
    void whatAProductSaysNeedsNoEdits(Product product) throws IOException {
        var text = text(product);
        assertEquals(new Edits(List.of()), text.setProfile(Profile.of(product)));
        var answers = product.getStatements().stream().collect(Collectors.toMap(statement -> statement.getRequirement().qualifiedName(), Answer::of));
        assertEquals(new Edits(List.of()), text.setAnswers(answers));
    }

    @ParameterizedTest
    @MethodSource("products")
    void everyAnswerAndTheProfileCanBeChangedAtOnceAndBack(Product product) throws IOException {
        var answers = new LinkedHashMap<String, Answer>();
        PROJECT.index().requirements().forEach(requirement -> answers.put(requirement.qualifiedName(),
                Answer.of(Verdict.PLANNED).withReason("ja", "予定").withPlan("2027-03", "A 課").withAsOf("1234abcd")));
        var before = Files.readString(PROJECT.file(product).orElseThrow());
        var edits = edits(text(product).setAnswers(answers));
        var changed = TextEdit.apply(before, edits);
        var profile = edits(ProductText.of(changed, product.qualifiedName(), PROJECT.names())
                .setProfile(Profile.of(product).withFact("no-such-fact", new FactAnswer.Yes()).withModel("Ω 1")));
        assertEquals(before, TextEdit.apply(changed, TextEdit.inverse(before, edits)));
        var again = ProductText.of(TextEdit.apply(changed, profile), product.qualifiedName(), PROJECT.names());
        answers.forEach((requirement, answer) -> assertEquals(answer, again.answer(requirement).orElseThrow()));
        assertEquals("Ω 1", again.profile().orElseThrow().model());
    }

    private static ProductText text(Product product) throws IOException {
        return ProductText.of(Files.readString(PROJECT.file(product).orElseThrow()), product.qualifiedName(), PROJECT.names());
    }

    private static List<TextEdit> edits(EditResult result) {
        return switch (result) {
            case Edits edits -> edits.edits();
            case EditResult.Refused refused -> throw new AssertionError(refused.message("en"));
        };
    }
}
