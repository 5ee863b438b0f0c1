package org.kijun.dsl.ide.server;

import com.google.inject.AbstractModule;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.build.Indexer;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.kijun.dsl.workspace.LibrarySource;

/** What the server does otherwise than the framework's. */
final class KijunServerModule extends AbstractModule {
    private final Language language;
    private final LibrarySource library;
    private final Runnable atExit;

    KijunServerModule(Language language, LibrarySource library, Runnable atExit) {
        this.language = language;
        this.library = library;
        this.atExit = atExit;
    }

    @Override
    protected void configure() {
        bind(Language.class).toInstance(language);
        bind(LibraryFiles.class).toInstance(new LibraryFiles(library));
        bind(EndOfServer.AtExit.class).toInstance(new EndOfServer.AtExit(atExit));
        bind(IResourceServiceProvider.Registry.class).toInstance(language.registry());
        bind(IMultiRootWorkspaceConfigFactory.class).to(OneProject.Factory.class);
        bind(ProjectManager.class).to(KijunProject.class);
        bind(IncrementalBuilder.InternalStatefulIncrementalBuilder.class).to(CheckingBuild.class);
        bind(IRequestManager.class).to(AnsweringRequests.class);
        bind(RequestManager.class).to(AnsweringRequests.class);
        bind(Indexer.class).to(CheckingBuild.Entering.class);
        bind(ILanguageServerShutdownAndExitHandler.class).to(EndOfServer.class);
    }
}
