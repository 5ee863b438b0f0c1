package org.kijun.editor.server;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.kijun.editor.words.Words;

/** Starts a server, which reads the library and all projects. */
final class StartJob extends Job {
    private final LanguageService service;

    StartJob(LanguageService service) {
        super(Words.of("server.starting"));
        this.service = service;
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            service.ready(RunningServer.start(service.settings(), ProjectFolders.open()));
        } catch (RuntimeException | LinkageError broken) {
            if (!service.isStopped()) {
                service.restart(broken);
            }
        }
        return Status.OK_STATUS;
    }
}
