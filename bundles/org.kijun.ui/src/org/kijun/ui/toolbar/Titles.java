package org.kijun.ui.toolbar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.texts.Texts;

/** Names and titles of what the latest snapshot has, in the chosen language. */
final class Titles {
    private Titles() {
    }

    /** The title of the element; the name itself while it is not known. */
    static String of(String name, Class<? extends Named> kind) {
        return LiveProject.get().latest().flatMap(snapshot -> snapshot.project().find(name, kind)).map(Titles::label).orElse(name);
    }

    /** None, then the user's own, then those of the library. */
    static List<Choice> choices(String none, Class<? extends Named> kind) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", Texts.of(Titles.class).get(none), ""));
        LiveProject.get().latest().ifPresent(snapshot -> {
            named(snapshot.project().modules(), kind).map(own -> choice(snapshot, own)).forEach(choices::add);
            named(snapshot.project().libraryModules(), kind).map(shipped -> choice(snapshot, shipped)).forEach(choices::add);
        });
        return choices;
    }

    private static Stream<? extends Named> named(List<Module> modules, Class<? extends Named> kind) {
        return modules.stream().flatMap(module -> module.getDeclarations().stream()).filter(kind::isInstance).map(kind::cast)
                .filter(named -> Objects.nonNull(named.getName()));
    }

    private static Choice choice(Snapshot snapshot, Named element) {
        var name = element.qualifiedName();
        var origin = snapshot.project().isLibrary(element) ? "  " + Texts.of(Titles.class).get("library") : "";
        return new Choice(name, label(element), name + origin);
    }

    private static String label(Named element) {
        var language = Chosen.get().languages().all().size() > 1 ? Texts.language() : Chosen.get().languages().all().getFirst().code();
        return org.kijun.model.derived.Texts.label(element, language);
    }
}
