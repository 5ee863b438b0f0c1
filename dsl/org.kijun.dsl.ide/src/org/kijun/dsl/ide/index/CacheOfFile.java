package org.kijun.dsl.ide.index;

import jakarta.inject.Singleton;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/**
 * What was computed for a file is kept until the file gets another content. The elements themselves are not listened to: they do not
 * change once they are parsed, and listening to each of them costs more than the parser.
 */
@Singleton
public final class CacheOfFile extends OnChangeEvictingCache {
    @Override
    protected CacheAdapter createCacheAdapter() {
        return new CacheAdapter() {
            @Override
            protected void addAdapter(Notifier content) {
                // not listened to
            }

            @Override
            protected void removeAdapter(Notifier content) {
                // not listened to
            }

            @Override
            protected void removeAdapter(Notifier content, boolean checkContainer, boolean checkResource) {
                // not listened to
            }
        };
    }
}
