package org.kijun.dsl.values;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.kijun.dsl.services.KijunGrammarAccess;
import org.kijun.model.KijunPackage;

/**
 * How words of the text become values of the model, one method for each rule of the grammar. Where the parser went on behind a
 * missing word, the text is null, and so is the value.
 */
public class KijunValueConverters extends AbstractDeclarativeValueConverterService {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;

    @Inject
    private KijunGrammarAccess grammar;

    @ValueConverter(rule = "StringValue")
    public IValueConverter<String> stringValue() {
        return new TextValue();
    }

    @ValueConverter(rule = "Label")
    public IValueConverter<String> label() {
        return new LabelValue(keywords());
    }

    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return new NameValue(reservedInNames(), reservedInNames());
    }

    @ValueConverter(rule = "PlainName")
    public IValueConverter<String> plainName() {
        return new NameValue(keywords(), keywords());
    }

    @ValueConverter(rule = "QName")
    public IValueConverter<String> qualifiedName() {
        return new NameValue(reservedInNames(), reservedInNames());
    }

    @ValueConverter(rule = "PlainQName")
    public IValueConverter<String> plainQualifiedName() {
        return new NameValue(keywords(), reservedInNames());
    }

    @ValueConverter(rule = "WORD")
    public IValueConverter<String> word() {
        return new NameValue(keywords(), keywords());
    }

    @ValueConverter(rule = "Language")
    public IValueConverter<String> language() {
        return new NameValue(Set.of(), Set.of());
    }

    @ValueConverter(rule = "Integer")
    public IValueConverter<Integer> integer() {
        return NumberValue.WHOLE;
    }

    @ValueConverter(rule = "Decimal")
    public IValueConverter<BigDecimal> decimal() {
        return NumberValue.DECIMAL;
    }

    @ValueConverter(rule = "DocumentKind")
    public IValueConverter<Enumerator> documentKind() {
        return new WordOfEnum(MODEL.getDocumentKind());
    }

    @ValueConverter(rule = "DocumentStatus")
    public IValueConverter<Enumerator> documentStatus() {
        return new WordOfEnum(MODEL.getDocumentStatus());
    }

    @ValueConverter(rule = "Strength")
    public IValueConverter<Enumerator> strength() {
        return new WordOfEnum(MODEL.getStrength());
    }

    @ValueConverter(rule = "ClauseStatus")
    public IValueConverter<Enumerator> clauseStatus() {
        return new WordOfEnum(MODEL.getClauseStatus());
    }

    @ValueConverter(rule = "Party")
    public IValueConverter<Enumerator> party() {
        return new WordOfEnum(MODEL.getParty());
    }

    @ValueConverter(rule = "Phase")
    public IValueConverter<Enumerator> phase() {
        return new WordOfEnum(MODEL.getPhase());
    }

    @ValueConverter(rule = "Confidence")
    public IValueConverter<Enumerator> confidence() {
        return new WordOfEnum(MODEL.getConfidence());
    }

    @ValueConverter(rule = "RequirementStatus")
    public IValueConverter<Enumerator> requirementStatus() {
        return new WordOfEnum(MODEL.getRequirementStatus());
    }

    @ValueConverter(rule = "TraceRelation")
    public IValueConverter<Enumerator> traceRelation() {
        return new WordOfEnum(MODEL.getTraceRelation());
    }

    @ValueConverter(rule = "SetRelation")
    public IValueConverter<Enumerator> setRelation() {
        return new WordOfEnum(MODEL.getSetRelation());
    }

    @ValueConverter(rule = "TestMethod")
    public IValueConverter<Enumerator> testMethod() {
        return new WordOfEnum(MODEL.getTestMethod());
    }

    @ValueConverter(rule = "RouteKind")
    public IValueConverter<Enumerator> routeKind() {
        return new WordOfEnum(MODEL.getRouteKind());
    }

    @ValueConverter(rule = "OrderComparison")
    public IValueConverter<Enumerator> orderComparison() {
        return new WordOfEnum(MODEL.getComparison());
    }

    @ValueConverter(rule = "Verdict")
    public IValueConverter<Enumerator> verdict() {
        return new WordOfEnum(MODEL.getVerdict());
    }

    private Set<String> keywords() {
        return GrammarUtil.getAllKeywords(grammar.getGrammar());
    }

    /** The keywords that the rule of names does not let through. */
    private Set<String> reservedInNames() {
        var reserved = new HashSet<>(keywords());
        EcoreUtil2.getAllContentsOfType(grammar.getNameRule(), Keyword.class).forEach(word -> reserved.remove(word.getValue()));
        return reserved;
    }
}
