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
        if (reading.parts().isEmpty()) {
            return new ParsedFile(file, null, List.of(), Map.of(), reading.findings(), false);
        }
        var pass = new NodePass(roles);
        Module module = null;
        for (var part : reading.parts()) {
            var result = parser.parse(part.text());
            pass.run(file.shown(), part, result.getRootNode());
            module = joined(module, (Module) result.getRootASTElement());
        }
        var findings = new ArrayList<>(reading.findings());
        findings.addAll(pass.findings());
        if (module != null) {
            module.setSource(file.shown());
        }
        return new ParsedFile(file, module, pass.requests(), pass.names(), findings, pass.sound());
    }

    private static Module joined(Module module, Module next) {
        if (module == null || next == null) {
            return module == null ? next : module;
        }
        var declarations = List.copyOf(next.getDeclarations());
        next.getDeclarations().clear();
        module.getDeclarations().addAll(declarations);
        return module;
    }
}
