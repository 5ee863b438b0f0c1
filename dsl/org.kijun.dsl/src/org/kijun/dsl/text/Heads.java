package org.kijun.dsl.text;

import java.util.List;
import org.kijun.model.DeviceClass;
import org.kijun.model.Named;
import org.kijun.model.Parameter;

/** What stands in several kinds of elements. */
final class Heads {
    private Heads() {
    }

    /** The classes behind the colon. */
    static void classes(Words words, Named element, List<DeviceClass> classes) {
        for (int at = 0; at < classes.size(); at++) {
            words.word(at == 0 ? ":" : ",").word(Words.reference(element, classes.get(at)));
        }
    }

    static void parameter(Words words, Parameter parameter) {
        words.line("param").word(Words.name(parameter.getName())).word(Words.plain(parameter.getValue()));
        if (parameter.getUnit() != null) {
            words.word(Words.plain(parameter.getUnit().getName()));
        }
    }
}
