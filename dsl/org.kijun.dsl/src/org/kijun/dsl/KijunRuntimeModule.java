package org.kijun.dsl;

import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.kijun.dsl.naming.KijunNames;
import org.kijun.dsl.naming.SlashNames;
import org.kijun.dsl.scoping.KijunLinkingMessages;
import org.kijun.dsl.syntax.KijunSyntaxErrors;
import org.kijun.dsl.syntax.KijunTextParser;
import org.kijun.dsl.values.KijunValueConverters;

/** What the language needs at run time, without any user interface. */
public class KijunRuntimeModule extends AbstractKijunRuntimeModule {
    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return KijunValueConverters.class;
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return KijunTextParser.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return KijunNames.class;
    }

    /** Not the one of the process: the language may be set up several times, and each has its own grammar and validator. */
    @Override
    public EValidator.Registry bindEValidatorRegistry() {
        return new EValidatorRegistryImpl();
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return KijunSyntaxErrors.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return KijunLinkingMessages.class;
    }

    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return SlashNames.class;
    }
}
