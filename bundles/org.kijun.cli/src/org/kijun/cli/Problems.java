package org.kijun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;

/** Turns what went wrong into one sentence and an exit code. A stack trace is shown only to who asks for it with KIJUN_DEBUG=1. */
final class Problems {
    private Problems() {
    }

    static int report(Throwable problem, PrintWriter err) {
        if (System.getenv("KIJUN_DEBUG") != null) {
            problem.printStackTrace(err);
        }
        err.println("kijun: " + sentence(problem));
        err.flush();
        return problem instanceof WrongUse ? ExitCode.WRONG_USE : ExitCode.BROKEN;
    }

    private static String sentence(Throwable problem) {
        return switch (problem) {
            case WrongUse wrong -> wrong.getMessage();
            case UncheckedIOException wrapped -> sentence(wrapped.getCause());
            case AccessDeniedException denied -> Say.text("broken.denied", denied.getFile());
            case NoSuchFileException missing -> Say.text("broken.missing", missing.getFile());
            case FileSystemException file -> Say.text("broken.file", file.getFile(), String.valueOf(file.getReason()));
            case ReadOnlyFileSystemException readOnly -> Say.text("broken.disk", String.valueOf(readOnly.getMessage()));
            case IOException io -> Say.text("broken.disk", String.valueOf(io.getMessage()));
            case OutOfMemoryError memory -> Say.text("broken.memory");
            case StackOverflowError deep -> Say.text("broken.deep");
            default -> Say.text("broken.bug", problem);
        };
    }
}
