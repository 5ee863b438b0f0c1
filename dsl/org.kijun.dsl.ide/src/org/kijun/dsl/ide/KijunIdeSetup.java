package org.kijun.dsl.ide;

import org.eclipse.xtext.util.Modules2;
import org.kijun.dsl.KijunRuntimeModule;
import org.kijun.dsl.KijunStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Makes the language and its editor services known on a plain JVM. */
public class KijunIdeSetup extends KijunStandaloneSetup {
    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new KijunRuntimeModule(), new KijunIdeModule()));
    }
}
