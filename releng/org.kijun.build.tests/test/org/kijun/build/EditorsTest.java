package org.kijun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample configurations for other editors start the server and get findings. */
class EditorsTest {
    private static final Path EDITORS = Repository.ROOT.resolve("releng/editors");
    private static final long SECONDS = 180;

    @TempDir
    private Path folder;

    @Test
    void theExtensionForVisualStudioCodeGetsFindings() throws Exception {
        assumeProgram("node");
        var out = run("node", EDITORS.resolve("vscode/check.js").toString(), server().toString(), text().toString());
        assertEquals("kijun.unresolved-name\n", out);
    }

    @Test
    void theConfigurationForNeovimGetsFindings() throws Exception {
        assumeProgram("nvim");
        var wait = "vim.wait(120000, function() return #vim.diagnostic.get(0) > 0 end, 50)";
        var say = "for _, found in ipairs(vim.diagnostic.get(0)) do io.stdout:write(found.code .. '\\n') end";
        var out = run("nvim", "--headless", "-u", "NONE", "-i", "NONE", "--cmd", "lua vim.g.kijun = { command = { '" + server() + "', 'lsp' } }",
                "--cmd", "luafile " + EDITORS.resolve("neovim/kijun.lua"), text().toString(), "-c", "lua " + wait, "-c", "lua " + say, "-c", "qa!");
        assertTrue(out.contains("kijun.unresolved-name"), out);
    }

    private Path text() throws IOException {
        return Files.writeString(folder.resolve("a.kijun"), "incident i { shows nothing }\n");
    }

    /** A program that editors can start by its name alone. */
    private Path server() throws IOException {
        var command = CommandLine.process(folder, List.of()).command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        var program = Files.writeString(folder.resolve("kijun"), "#!/bin/sh\nexec " + command + " \"$@\"\n");
        assertTrue(program.toFile().setExecutable(true));
        return program;
    }

    private String run(String... command) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var started = new ProcessBuilder(new ArrayList<>(List.of(command))).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        started.environment().put("XDG_STATE_HOME", folder.toString());
        started.environment().put("XDG_CACHE_HOME", folder.toString());
        var process = started.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(out) + (process.waitFor() == 0 ? "" : Files.readString(folder.resolve("err.txt")));
    }

    private static void assumeProgram(String name) throws InterruptedException {
        try {
            Assumptions.assumeTrue(new ProcessBuilder(name, "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0);
        } catch (IOException missing) {
            Assumptions.abort("this machine has no " + name);
        }
    }
}
