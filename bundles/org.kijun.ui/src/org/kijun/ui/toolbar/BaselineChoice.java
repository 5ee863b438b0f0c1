package org.kijun.ui.toolbar;

import java.util.List;
import org.kijun.model.Baseline;
import org.kijun.ui.chosen.Chosen;

/** The baseline that the window is about. */
public final class BaselineChoice extends ChoiceButton {
    @Override
    String key() {
        return "baseline";
    }

    @Override
    String value() {
        return Chosen.get().baseline().orElse("");
    }

    @Override
    String current() {
        return Chosen.get().baseline().map(name -> Titles.of(name, Baseline.class)).orElse("");
    }

    @Override
    List<Choice> choices() {
        return Titles.choices("baseline.none", Baseline.class);
    }

    @Override
    void choose(Choice choice) {
        Chosen.get().baseline(choice.value());
    }
}
