package org.kijun.exchange;

import java.util.List;
import java.util.Optional;
import org.kijun.analysis.Traceability;
import org.kijun.model.Module;
import org.kijun.model.Named;

/**
 * What to write.
 *
 * @param own     the user's modules, in their order
 * @param library the modules of the bundled library that are open
 * @param model   the links of them all
 * @param subject the document, baseline, product or mapping that the file is about; empty when it is about everything
 * @param date    ISO date of the export where the user gave one, else empty: no clock is asked
 */
public record ExchangeRequest(List<Module> own, List<Module> library, Traceability model, Optional<? extends Named> subject, String date) {
    /** The subject as what the writer's scope promises. */
    public <T extends Named> T subject(Class<T> type) {
        return subject.map(type::cast).orElseThrow(() -> new IllegalArgumentException("a " + type.getSimpleName() + " is needed"));
    }
}
