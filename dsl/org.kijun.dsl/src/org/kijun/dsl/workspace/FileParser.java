package org.kijun.dsl.workspace;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kijun.model.Module;

/** Parses files, one at a time; every thread needs its own. */
final class FileParser {
    private final BatchParser parser;
    private final NodeRoles roles;

    @Inject
    FileParser(BatchParser parser, NodeRoles roles) {
        this.parser = parser;
        this.roles = roles;
    }

    ParsedFile parse(SourceFile file, SourceReader reader) {
        var reading = reader.read(file);
        if (reading.text() == null) {
            return new ParsedFile(file, null, List.of(), Map.of(), reading.findings(), false);
        }
        return parsed(file, reading);
    }

    private ParsedFile parsed(SourceFile file, SourceReader.Reading reading) {
        var result = parser.parse(reading.text());
        var module = (Module) result.getRootASTElement();
        var pass = new NodePass(file.shown(), reading.text(), roles);
        pass.run(result.getRootNode());
        var findings = new ArrayList<>(reading.findings());
        findings.addAll(pass.findings());
        if (module != null) {
            module.setSource(file.shown());
        }
        return new ParsedFile(file, module, pass.requests(), pass.names(), findings, pass.sound());
    }
}
