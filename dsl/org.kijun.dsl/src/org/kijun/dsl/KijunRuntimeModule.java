package org.kijun.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.kijun.dsl.naming.KijunNames;
import org.kijun.dsl.naming.SlashNames;
import org.kijun.dsl.syntax.KijunSyntaxErrors;
import org.kijun.dsl.values.KijunValueConverters;

/** What the language needs at run time, without any user interface. */
public class KijunRuntimeModule extends AbstractKijunRuntimeModule {
    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return KijunValueConverters.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return KijunNames.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return KijunSyntaxErrors.class;
    }

    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return SlashNames.class;
    }
}
