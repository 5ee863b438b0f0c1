package org.kijun.dsl.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kijun.dsl.edit.EditResult.Edits;
import org.kijun.dsl.parser.antlr.internal.InternalKijunLexer;
import org.kijun.model.EvidenceKind;
import org.kijun.model.Product;
import org.kijun.model.Statement;
import org.kijun.model.Verdict;

/** Whatever is answered: the text says exactly that, and all else is as it was. */
class AnswerPropertyTest {
    private static final Path SAMPLES = Path.of("../../bundles/org.kijun.library/library/samples");
    private static final List<String> TEXTS = List.of("", "x", "はい。", "two\nlines", "a \"quoted\" \\ text", "  blanks  ", "{ not met }",
            "// no comment", "\"\"\"", "\ttab\n\n  indented\n", "x".repeat(200), "全角".repeat(70), "\n");
    private static final List<String> WORDS = List.of("", "a", "2026-10-01", "met", "ja", "第三者", "1a2b3c4d");

    static List<String> samples() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.list(SAMPLES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".kijun")).sorted().toList()) {
                texts.add(Files.readString(file));
                texts.add(withComments(Files.readString(file), new Random(file.getFileName().hashCode())));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anAnswerChangesNothingElse(String original) {
        var random = new Random(1);
        var text = original;
        var product = new Parsed(text).module().getDeclarations().stream().filter(Product.class::isInstance).map(Product.class::cast)
                .findFirst().orElseThrow().getName();
        for (int round = 0; round < 12; round++) {
            var requirement = (random.nextInt(4) == 0 ? "NEW-" : "COM-") + (1 + random.nextInt(40));
            text = answered(text, product, requirement, answer(random));
        }
        assertEquals(comments(original), comments(text));
    }

    private static String answered(String text, String product, String requirement, Answer answer) {
        var before = ProductText.of(text, product, Names.NONE);
        var changed = Laid.changed(text, before.setAnswer(requirement, answer));
        var after = ProductText.of(changed, product, Names.NONE);
        assertEquals(answer, after.answer(requirement).orElseThrow());
        assertEquals(List.of(), ((Edits) after.setAnswer(requirement, answer)).edits(), changed);
        assertEquals(words(text, requirement), words(changed, requirement));
        assertEquals(comments(text).size(), comments(changed).size());
        assertEquals(linesOfOthers(text, changed), linesOfOthers(changed, text));
        return changed;
    }

    /** The visible words outside of the statement. */
    private static List<String> words(String text, String requirement) {
        var parsed = new Parsed(text);
        assertTrue(parsed.isSound(), text);
        var product = (Product) parsed.module().getDeclarations().getFirst();
        Predicate<Statement> isMeant = statement -> parsed.name(parsed.span(statement)).startsWith(requirement + " ")
                || parsed.word(parsed.span(statement).from()).equals(requirement);
        var span = product.getStatements().stream().filter(isMeant).map(parsed::span).findFirst().orElse(new Span(0, 0));
        var words = new ArrayList<String>();
        for (int word = 0; word < parsed.span(product).to(); word++) {
            if (word < span.from() || word >= span.to()) {
                words.add(parsed.word(word));
            }
        }
        return words;
    }

    /** The first and last lines that both texts share, byte for byte: there is one changed stretch, and it is short. */
    private static List<String> linesOfOthers(String text, String other) {
        var lines = text.split("\n", -1);
        var others = other.split("\n", -1);
        int first = 0;
        while (first < Math.min(lines.length, others.length) && lines[first].equals(others[first])) {
            first++;
        }
        int last = 0;
        while (last < Math.min(lines.length, others.length) - first && lines[lines.length - 1 - last].equals(others[others.length - 1 - last])) {
            last++;
        }
        var changed = lines.length - first - last;
        assertTrue(changed <= 60, () -> changed + " lines changed");
        return List.of(String.join("\n", List.of(lines).subList(0, first)), String.join("\n", List.of(lines).subList(lines.length - last, lines.length)));
    }

    private static List<String> comments(String text) {
        return tokens(text).stream().filter(AnswerPropertyTest::isComment).map(token -> token.getText().strip()).toList();
    }

    private static boolean isComment(Token token) {
        return token.getType() == InternalKijunLexer.RULE_ML_COMMENT || token.getType() == InternalKijunLexer.RULE_SL_COMMENT;
    }

    private static List<Token> tokens(String text) {
        var lexer = new InternalKijunLexer(new ANTLRStringStream(text));
        var tokens = new ArrayList<Token>();
        for (var token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            tokens.add(token);
        }
        return tokens;
    }

    /** Comments and odd white space between the words. */
    private static String withComments(String text, Random random) {
        var result = new StringBuilder();
        int count = 0;
        for (var token : tokens(text)) {
            result.append(token.getText());
            if (token.getType() == InternalKijunLexer.RULE_WS && random.nextInt(3) == 0) {
                result.append(switch (random.nextInt(4)) {
                    case 0 -> "/* c" + count++ + " */ ";
                    case 1 -> "// c" + count++ + "\n";
                    case 2 -> "/* c" + count++ + "\n */\n\n";
                    case 3 -> "   ";
                    default -> "";
                });
            }
        }
        return result.toString();
    }

    private static Answer answer(Random random) {
        return new Answer(pick(random, Verdict.VALUES), texts(random), pick(random, List.of("", "forced", "ja")), texts(random), pick(random, TEXTS),
                pick(random, WORDS), pick(random, WORDS), pick(random, TEXTS), evidence(random), pick(random, WORDS));
    }

    private static List<Tagged> texts(Random random) {
        var texts = new ArrayList<Tagged>();
        for (var language : List.of("", "ja", "en")) {
            if (random.nextBoolean()) {
                texts.add(new Tagged(language, pick(random, TEXTS), pick(random, WORDS)));
            }
        }
        return texts;
    }

    private static List<EvidenceItem> evidence(Random random) {
        var items = new ArrayList<EvidenceItem>();
        for (int count = random.nextInt(4); count > 0; count--) {
            items.add(new EvidenceItem(pick(random, EvidenceKind.VALUES), pick(random, TEXTS), pick(random, WORDS)));
        }
        return items;
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
