package org.kijun.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsNotLaidOutIsChangedOnce() throws IOException {
        var file = Files.writeString(folder.resolve("a.kijun"), "unit   meter \"m\"\n");
        assertEquals(new FormatFile.Outcome.Changed(), new FormatFile().run(file, false));
        assertEquals(new FormatFile.Outcome.Unchanged(), new FormatFile().run(file, false));
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        var file = Files.writeString(folder.resolve("a.kijun"), "unit   meter \"m\"\n");
        assertEquals(new FormatFile.Outcome.Changed(), new FormatFile().run(file, true));
        assertEquals("unit   meter \"m\"\n", Files.readString(file));
    }

    @Test
    void aFileWithSyntaxErrorsIsLeftAlone() throws IOException {
        var file = Files.writeString(folder.resolve("a.kijun"), "unit m \"m\"\nunit   {");
        assertEquals(new FormatFile.Outcome.Skipped(2), new FormatFile().run(file, false));
        assertEquals("unit m \"m\"\nunit   {", Files.readString(file));
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedWithAFinding() throws IOException {
        var file = Files.write(folder.resolve("a.kijun"), "unit 長さ".getBytes(Charset.forName("Shift_JIS")));
        var refused = assertInstanceOf(FormatFile.Outcome.Refused.class, new FormatFile().run(file, false));
        assertEquals("kijun.not-utf8", refused.because().code().id());
    }
}
