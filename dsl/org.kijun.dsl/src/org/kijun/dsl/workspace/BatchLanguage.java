package org.kijun.dsl.workspace;

import com.google.inject.Injector;
import org.eclipse.xtext.parser.IParser;
import org.kijun.dsl.KijunStandaloneSetup;

/** The language as the batch checker needs it; an editor in the same process keeps its own services. */
public final class BatchLanguage {
    private static final Injector INJECTOR = new KijunStandaloneSetup() {
        @Override
        public void register(Injector injector) {
            // the files of the batch checker are no resources
        }
    }.createInjectorAndDoEMFRegistration();

    private BatchLanguage() {
    }

    /** A parser that keeps nodes, for one thread. */
    public static IParser newParserWithNodes() {
        return INJECTOR.getInstance(IParser.class);
    }

    /** One of the services of the language. */
    public static <T> T service(Class<T> type) {
        return INJECTOR.getInstance(type);
    }

    /** A parser that keeps none, for one thread. */
    static FileParser newParser() {
        return INJECTOR.getInstance(FileParser.class);
    }
}
