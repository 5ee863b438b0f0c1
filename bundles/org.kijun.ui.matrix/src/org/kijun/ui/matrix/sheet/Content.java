package org.kijun.ui.matrix.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.analysis.baseline.EffectiveRequirement;
import org.kijun.model.Baseline;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.RequirementStatus;
import org.kijun.report.Languages;
import org.kijun.report.Standing;
import org.kijun.report.Words;
import org.kijun.report.builder.Explainer;
import org.kijun.report.builder.ModelWords;
import org.kijun.report.builder.RequirementWords;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.texts.Texts;

/** The texts at one moment with the words for them, and what is selected from them. */
final class Content {
    static final Texts TEXTS = Texts.of(Content.class);

    final Snapshot snapshot;
    final Words words;
    final ModelWords model;
    final RequirementWords requirements;
    final Explainer explainer;
    /** Resolved once and shared by all products; empty for all requirements. */
    final Optional<EffectiveBaseline> baseline;
    private final Map<Standing, String> labels = new EnumMap<>(Standing.class);

    Content(Snapshot snapshot, Scope scope, Languages languages) {
        this.snapshot = snapshot;
        words = Words.in(languages);
        model = ModelWords.in(words);
        requirements = RequirementWords.in(words);
        explainer = Explainer.in(words);
        baseline = snapshot.project().find(scope.baseline(), Baseline.class).map(EffectiveBaseline::of);
        for (var standing : Standing.values()) {
            labels.put(standing, standing.sign() + " " + words.of(standing).plain());
        }
    }

    /** The requirements that the baseline selects, else all that are not withdrawn. */
    List<EffectiveRequirement> rows() {
        return baseline.map(selected -> List.copyOf(selected.requirements().values()))
                .orElseGet(() -> snapshot.index().requirements().stream().filter(each -> each.getStatus() != RequirementStatus.WITHDRAWN)
                        .map(EffectiveRequirement::untailored).toList());
    }

    /** What a product is measured by: the selected baseline, else those that it names. */
    List<EffectiveBaseline> baselines(Product product) {
        return baseline.map(List::of)
                .orElseGet(() -> product.getBaselines().stream().filter(each -> !each.eIsProxy()).map(EffectiveBaseline::of).toList());
    }

    String label(Named named) {
        return model.label(named).plain();
    }

    String label(Standing standing) {
        return labels.get(standing);
    }
}
