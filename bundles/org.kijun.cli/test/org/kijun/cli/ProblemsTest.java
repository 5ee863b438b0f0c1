package org.kijun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void speakEnglish() {
        System.setProperty("kijun.language", "en");
    }

    @AfterEach
    void speakAsBefore() {
        System.clearProperty("kijun.language");
    }

    @Test
    void aFullDiskIsNamedWithTheFile() {
        assertSaid(3, "out/a.xlsx: No space left on device", new UncheckedIOException(new FileSystemException("out/a.xlsx", null, "No space left on device")));
    }

    @Test
    void missingRightsAreNamedWithTheFolder() {
        assertSaid(3, "out cannot be read or written: no permission. Choose another folder or change its permissions.", new AccessDeniedException("out"));
    }

    @Test
    void whatALibraryWrapsIsUnwrapped() {
        assertSaid(3, "The disk is full or the folder cannot be written: full", new IllegalStateException("cannot save", new IOException("full")));
    }

    @Test
    void tooLittleMemoryIsNoBug() {
        assertSaid(3, "The memory does not suffice. Allow more with: KIJUN_JAVA_OPTIONS=-Xmx4g", new OutOfMemoryError("heap"));
    }

    @Test
    void anEndlessDepthIsNoBug() {
        assertSaid(3, "A text is nested too deeply to be read.", new StackOverflowError());
    }

    @Test
    void aBugAsksForAReport() {
        assertSaid(3, "This should not happen: java.lang.IllegalStateException: x. Please report it with the command that you typed. KIJUN_DEBUG=1 shows where.",
                new IllegalStateException("x"));
    }

    @Test
    void whoStopsTheProgramIsNotTold() {
        assertEquals(130, Problems.report(new CancellationException(), new PrintWriter(err)));
        assertEquals("", err.toString());
    }

    private void assertSaid(int code, String sentence, Throwable problem) {
        assertEquals(code, Problems.report(problem, new PrintWriter(err)));
        assertEquals("kijun: " + sentence + "\n", err.toString());
    }

    @Test
    void aClassThatFoundNoMemoryIsAMatterOfMemory() {
        var first = new ExceptionInInitializerError("Exception java.lang.OutOfMemoryError: Java heap space [in thread \"a\"]");
        assertEquals(Problems.sentence(new OutOfMemoryError()), Problems.sentence(new NoClassDefFoundError("A").initCause(first)));
    }
}
