package org.kijun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** Turns what went wrong into one sentence and an exit code. A stack trace is shown only to who asks for it with KIJUN_DEBUG=1. */
final class Problems {
    private Problems() {
    }

    static int report(Throwable problem, PrintWriter err) {
        if (System.getenv("KIJUN_DEBUG") != null) {
            problem.printStackTrace(err);
        }
        if (problem instanceof CancellationException) {
            return ExitCode.STOPPED;
        }
        err.print("kijun: " + Terminal.harmless(sentence(problem)) + "\n");
        err.flush();
        return problem instanceof WrongUse || problem instanceof InvalidPathException ? ExitCode.WRONG_USE : ExitCode.BROKEN;
    }

    static String sentence(Throwable problem) {
        return switch (problem) {
            case WrongUse wrong -> wrong.getMessage();
            case UncheckedIOException wrapped -> sentence(wrapped.getCause());
            case AccessDeniedException denied -> Say.text("broken.denied", denied.getFile());
            case NoSuchFileException missing -> Say.text("broken.missing", missing.getFile());
            case FileAlreadyExistsException inTheWay -> Say.text("broken.in-the-way", inTheWay.getFile());
            case FileSystemException file -> Say.text("broken.file", file.getFile(), Objects.requireNonNullElse(file.getReason(), file.getClass().getSimpleName()));
            case IOException io -> Say.text("broken.disk", String.valueOf(io.getMessage()));
            case InvalidPathException name -> Say.text("wrong.path", name.getInput());
            case OutOfMemoryError memory -> Say.text("broken.memory");
            case LinkageError half when String.valueOf(half.getMessage()).contains(OutOfMemoryError.class.getName()) -> Say.text("broken.memory");
            case StackOverflowError deep -> Say.text("broken.deep");
            default -> problem.getCause() == null || problem.getCause() == problem ? Say.text("broken.bug", problem) : sentence(problem.getCause());
        };
    }
}
