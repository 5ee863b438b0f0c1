package org.kijun.exchange;

import java.util.Optional;
import org.kijun.model.Named;

/** The elements that are open while a file is read, which links of the file may lead to. */
public interface Known {
    /** Nothing is open. */
    Known NOTHING = new Known() {
        @Override
        public <T extends Named> Optional<T> find(String qualifiedName, Class<T> type) {
            return Optional.empty();
        }
    };

    /** The element with the qualified name. */
    <T extends Named> Optional<T> find(String qualifiedName, Class<T> type);
}
