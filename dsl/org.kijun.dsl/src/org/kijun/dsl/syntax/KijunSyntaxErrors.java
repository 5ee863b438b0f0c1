package org.kijun.dsl.syntax;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.dsl.values.BadValue;

/** Errors of the parser in words for people; the issue's arguments travel as data. */
public class KijunSyntaxErrors extends SyntaxErrorMessageProvider {
    @Inject
    private MessageLanguage language;

    @Inject
    private SyntaxDiagnosis diagnosis;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        return message(KijunIssue.SYNTAX, diagnosis.of(context));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return context.getValueConverterException() instanceof BadValue bad
                ? message(bad.issue(), bad.arguments())
                : super.getSyntaxErrorMessage(context);
    }

    private SyntaxErrorMessage message(KijunIssue issue, List<String> arguments) {
        return new SyntaxErrorMessage(issue.message(language.get(), arguments), issue.id(), arguments.toArray(String[]::new));
    }
}
