package org.kijun.workflow;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.xtext.parser.IParser;
import org.kijun.dsl.KijunStandaloneSetup;
import org.kijun.dsl.formatting.Layout;
import org.kijun.dsl.workspace.SourceText;
import org.kijun.model.findings.Finding;

/** Use case: lay out files. */
public final class FormatFile {
    /** What became of a file. */
    public sealed interface Outcome {
        /** It was laid out already. */
        record Unchanged() implements Outcome {
        }

        /** It was, or would be, changed. */
        record Changed() implements Outcome {
        }

        /** It has a syntax error and was left alone. */
        record Skipped(int line) implements Outcome {
        }

        /** It cannot be read, is not UTF-8, or is too large. */
        record Refused(Finding because) implements Outcome {
        }
    }

    private final IParser parser;
    private final Layout layout;

    public FormatFile() {
        Injector injector = new KijunStandaloneSetup().createInjectorAndDoEMFRegistration();
        parser = injector.getInstance(IParser.class);
        layout = injector.getInstance(Layout.class);
    }

    /**
     * Lays the file out, or with {@code dry} only tells whether that would change it.
     *
     * @throws IOException when the file cannot be written
     */
    public Outcome run(Path file, boolean dry) throws IOException {
        var source = SourceText.read(file);
        return source.text() == null ? new Outcome.Refused(source.findings().getFirst()) : layOut(file, source.text(), dry);
    }

    private Outcome layOut(Path file, String text, boolean dry) throws IOException {
        var parsed = parser.parse(new StringReader(text));
        if (parsed.hasSyntaxErrors()) {
            return new Outcome.Skipped(parsed.getSyntaxErrors().iterator().next().getStartLine());
        }
        var changes = layout.changes(parsed.getRootNode());
        if (changes.isEmpty()) {
            return new Outcome.Unchanged();
        }
        if (!dry) {
            var laidOut = layout.apply(text, changes).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(file, out -> out.write(laidOut));
        }
        return new Outcome.Changed();
    }
}
