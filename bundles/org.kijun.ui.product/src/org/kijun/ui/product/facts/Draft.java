package org.kijun.ui.product.facts;

import java.util.List;
import java.util.Optional;
import org.kijun.analysis.assessment.Assessment;
import org.kijun.dsl.edit.FactAnswer;
import org.kijun.dsl.edit.Profile;
import org.kijun.model.Baseline;
import org.kijun.model.DeviceClass;
import org.kijun.model.Fact;
import org.kijun.model.FactValue;
import org.kijun.model.KijunFactory;
import org.kijun.model.Named;
import org.kijun.model.Product;
import org.kijun.model.Unit;
import org.kijun.ui.live.Snapshot;

/** What would follow for a product that is not in any text yet. */
public final class Draft {
    private Draft() {
    }

    /** What the requirements come to for a product with this profile and no answers. */
    public static Assessment assess(Profile profile, Snapshot snapshot) {
        return Assessment.of(product(profile, snapshot), snapshot.index());
    }

    private static Product product(Profile profile, Snapshot snapshot) {
        var product = KijunFactory.eINSTANCE.createProduct();
        product.getDeviceClasses().addAll(find(profile.classes(), DeviceClass.class, snapshot));
        product.getBaselines().addAll(find(profile.baselines(), Baseline.class, snapshot));
        profile.facts().forEach((name, answer) -> snapshot.project().find(name, Fact.class)
                .ifPresent(fact -> product.getFacts().add(value(fact, answer, snapshot))));
        return product;
    }

    private static <T extends Named> List<T> find(List<String> names, Class<T> kind, Snapshot snapshot) {
        return names.stream().map(name -> snapshot.project().find(name, kind)).flatMap(Optional::stream).toList();
    }

    private static FactValue value(Fact fact, FactAnswer answer, Snapshot snapshot) {
        var value = KijunFactory.eINSTANCE.createFactValue();
        value.setFact(fact);
        switch (answer) {
            case FactAnswer.Yes yes -> value.setNegated(false);
            case FactAnswer.No no -> value.setNegated(true);
            case FactAnswer.Value given -> {
                value.setValue(given.value());
                value.setUnit(snapshot.project().find(given.unit(), Unit.class).orElse(fact.getUnit()));
            }
        }
        return value;
    }
}
