package org.kijun.cli;

import java.util.List;
import org.kijun.model.Named;
import org.kijun.workflow.Project;

/** Finds what a user names. */
final class NamedThings {
    private NamedThings() {
    }

    /** The thing with the name; else complains about the kind and offers others. */
    static <T extends Named> T find(Project project, String name, Class<T> type, String kind, List<? extends Named> all) {
        return project.find(name, type).orElseThrow(() -> WrongUse.unknown(kind, name, all.stream().map(Named::qualifiedName).toList()));
    }

    static <T extends Named> List<T> find(Project project, List<String> names, Class<T> type, String kind, List<? extends Named> all) {
        return names.stream().distinct().map(name -> find(project, name, type, kind, all)).toList();
    }
}
