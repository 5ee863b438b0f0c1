package org.kijun.editor.colour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.kijun.dsl.parser.antlr.KijunAntlrTokenFileProvider;
import org.kijun.editor.typing.Names;

/** Finds the words of the language. Names that look like one are put right by what the language service knows. */
final class WordScanner extends RuleBasedScanner {
    private static final Set<String> OBLIGATIONS = Set.of("shall", "should", "may");
    private static final Set<String> KEYWORDS = keywords();

    WordScanner() {
        var rule = new WordRule(new Letters());
        KEYWORDS.forEach(word -> rule.addWord(word, token(OBLIGATIONS.contains(word) ? Ink.OBLIGATION : Ink.KEYWORD)));
        setRules(new IRule[] {rule});
    }

    static Token token(Ink ink) {
        return new Token(new TextAttribute(ink.colour(), null, ink.style()));
    }

    private static Set<String> keywords() {
        var line = Pattern.compile("'(\\p{Lower}[\\p{Lower}-]*)'=\\d+");
        try (var lines = new BufferedReader(new InputStreamReader(new KijunAntlrTokenFileProvider().getAntlrTokenFile(), StandardCharsets.UTF_8))) {
            return lines.lines().map(line::matcher).filter(match -> match.matches()).map(match -> match.group(1)).collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Letters implements IWordDetector {
        @Override
        public boolean isWordStart(char letter) {
            return Names.isPart(letter);
        }

        @Override
        public boolean isWordPart(char letter) {
            return Names.isPart(letter);
        }
    }
}
