package org.kijun.dsl.workspace;

import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kijun.dsl.syntax.BlockProperties;
import org.kijun.model.Module;

/** Parses files, one at a time; every thread needs its own. */
final class FileParser {
    private final BatchParser parser;
    private final GrammarFeatures features;
    private final BlockProperties properties;

    @Inject
    FileParser(BatchParser parser, GrammarFeatures features, BlockProperties properties) {
        this.parser = parser;
        this.features = features;
        this.properties = properties;
    }

    ParsedFile parse(SourceFile file, SourceReader reader) {
        var reading = reader.read(file);
        if (reading.text() == null) {
            return new ParsedFile(file, null, List.of(), Map.of(), reading.findings(), false);
        }
        return parsed(file, reading);
    }

    private ParsedFile parsed(SourceFile file, SourceReader.Reading reading) {
        var result = parser.parse(new StringReader(reading.text()));
        var module = (Module) result.getRootASTElement();
        var pass = new NodePass(file.shown(), reading.text(), features, properties);
        pass.run(result.getRootNode());
        var findings = new ArrayList<>(reading.findings());
        findings.addAll(pass.findings());
        if (module != null) {
            module.setSource(file.shown());
        }
        return new ParsedFile(file, module, pass.requests(), pass.names(), findings, pass.sound());
    }
}
