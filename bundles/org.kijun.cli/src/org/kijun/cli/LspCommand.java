package org.kijun.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.kijun.dsl.ide.server.StandardStreams;
import org.kijun.workflow.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kijun lsp}: what editors start to get findings, completion and the like. */
@Command(name = "lsp")
final class LspCommand implements Callable<Integer> {
    @Mixin
    Sources help;

    @Override
    public Integer call() {
        var shown = System.out;
        System.setOut(System.err);
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            StandardStreams.serve(System.in, out, Project.librarySource());
            return ExitCode.FINE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            System.setOut(shown);
        }
    }
}
