package org.kijun.dsl.syntax;

import jakarta.inject.Inject;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.kijun.dsl.parser.antlr.KijunParser;
import org.kijun.dsl.parser.antlr.internal.InternalKijunParser;

/** The parser of the language; an error costs a property, a block or a declaration, but not the rest of the file. */
public class KijunTextParser extends KijunParser {
    @Inject
    private BlockProperties properties;

    @Override
    protected InternalKijunParser createParser(XtextTokenStream stream) {
        return new ResilientParser(stream, getGrammarAccess(), properties);
    }
}
