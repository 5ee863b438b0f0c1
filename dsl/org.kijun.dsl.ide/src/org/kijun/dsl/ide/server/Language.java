package org.kijun.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.Modules2;
import org.kijun.dsl.KijunRuntimeModule;
import org.kijun.dsl.ide.KijunIdeModule;
import org.kijun.dsl.ide.KijunIdeSetup;
import org.kijun.model.KijunFile;

/** The language with its services, known to one server only. */
final class Language {
    private final IResourceServiceProvider.Registry registry;
    private final Injector injector;

    private Language(IResourceServiceProvider.Registry registry, Injector injector) {
        this.registry = registry;
        this.injector = injector;
    }

    static Language create() {
        var registry = new ResourceServiceProviderRegistryImpl();
        return new Language(registry, new Setup(registry).createInjectorAndDoEMFRegistration());
    }

    IResourceServiceProvider.Registry registry() {
        return registry;
    }

    <T> T service(Class<T> type) {
        return injector.getInstance(type);
    }

    /** Lets files of the set be read as texts of the language. */
    void addTo(XtextResourceSet resources) {
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put(KijunFile.EXTENSION, service(IResourceFactory.class));
    }

    /** Registers the language in its own registry instead of the global one. */
    private static final class Setup extends KijunIdeSetup {
        private final IResourceServiceProvider.Registry registry;

        Setup(IResourceServiceProvider.Registry registry) {
            this.registry = registry;
        }

        @Override
        public Injector createInjector() {
            return Guice.createInjector(Modules2.mixin(new KijunRuntimeModule(), new KijunIdeModule(),
                    binder -> binder.bind(IResourceServiceProvider.Registry.class).toInstance(registry)));
        }

        @Override
        public void register(Injector injector) {
            registry.getExtensionToFactoryMap().put(KijunFile.EXTENSION, injector.getInstance(IResourceServiceProvider.class));
        }
    }
}
