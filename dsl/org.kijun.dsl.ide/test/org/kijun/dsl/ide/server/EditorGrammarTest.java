package org.kijun.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kijun.dsl.services.KijunGrammarAccess;
import org.kijun.dsl.syntax.BlockProperties;

/**
 * The basic colours for other editors are made from the words of the grammar. Run with {@code -Dkijun.write=true} to write the file
 * anew after the grammar has changed.
 */
class EditorGrammarTest {
    private static final String FILE = "releng/editors/vscode/syntaxes/kijun.tmLanguage.json";

    @Test
    void theColoursForOtherEditorsKnowTheWordsOfTheGrammar() throws IOException {
        var file = file();
        Assumptions.assumeTrue(file != null, "the sample configurations are not there");
        if (Boolean.getBoolean("kijun.write")) {
            Files.writeString(file, grammar());
        }
        assertEquals(Files.readString(file), grammar(), "run this test once with -Dkijun.write=true");
    }

    private static Path file() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("releng/editors/vscode/package.json"))) {
                return folder.resolve(FILE);
            }
        }
        return null;
    }

    private static String grammar() {
        var language = Language.create();
        var access = language.service(KijunGrammarAccess.class);
        var declarations = new TreeSet<>(language.service(BlockProperties.class).words(access.getModuleRule()));
        declarations.addAll(Set.of("clause", "test", "module"));
        var others = GrammarUtil.getAllKeywords(access.getGrammar()).stream().filter(word -> Character.isLetter(word.charAt(0)) && !declarations.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(file(declarations, others)) + "\n";
    }

    private static Map<String, Object> file(Set<String> declarations, Set<String> others) {
        var file = new LinkedHashMap<String, Object>();
        file.put("name", "Kijun");
        file.put("scopeName", "source.kijun");
        file.put("fileTypes", List.of("kijun"));
        file.put("patterns", List.of(
                block("comment.block.kijun", "/\\*", "\\*/"), match("comment.line.double-slash.kijun", "//.*$"),
                block("string.quoted.triple.kijun", "\"\"\"", "\"\"\""), text(),
                match("variable.other.kijun", "\\^[\\p{L}\\p{N}_%][\\p{L}\\p{N}_.%-]*"),
                match("keyword.declaration.kijun", words(declarations)), match("keyword.other.kijun", words(others)),
                match("constant.numeric.kijun", "(?<![\\p{L}\\p{N}_./%-])\\d+(\\.\\d+)*(?![\\p{L}\\p{N}_./%-])")));
        return file;
    }

    /** Names may hold words of the language between other letters, dots and hyphens. */
    private static String words(Set<String> words) {
        return "(?<![\\p{L}\\p{N}_./%^-])(" + String.join("|", words) + ")(?![\\p{L}\\p{N}_./%-])";
    }

    private static Map<String, Object> match(String name, String pattern) {
        var rule = new LinkedHashMap<String, Object>();
        rule.put("name", name);
        rule.put("match", pattern);
        return rule;
    }

    private static Map<String, Object> block(String name, String begin, String end) {
        var rule = new LinkedHashMap<String, Object>();
        rule.put("name", name);
        rule.put("begin", begin);
        rule.put("end", end);
        return rule;
    }

    private static Map<String, Object> text() {
        var rule = block("string.quoted.double.kijun", "\"", "\"|$");
        rule.put("patterns", List.of(match("constant.character.escape.kijun", "\\\\.")));
        return rule;
    }
}
