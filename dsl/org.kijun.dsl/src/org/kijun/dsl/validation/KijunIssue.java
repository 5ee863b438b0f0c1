package org.kijun.dsl.validation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.kijun.model.KijunPackage;
import org.kijun.model.findings.IssueCode;
import org.kijun.model.findings.Messages;
import org.kijun.model.findings.Severity;

/**
 * Every problem that a text can have. The id is public: users search for it and tests assert it. Behind each constant stand the
 * arguments of its findings, which are the data of its fixes too; an argument in brackets may be empty.
 */
public enum KijunIssue implements IssueCode {
    /** Reason: one of the {@code reason.} keys of the messages, else in the words of the system. */
    FILE_UNREADABLE(Severity.ERROR),
    /** The limit, such as {@code 64 MB}. */
    FILE_TOO_LARGE(Severity.ERROR),
    /** Length, limit in characters. */
    DECLARATION_TOO_LARGE(Severity.ERROR),
    /** Lines, limit. */
    FILE_LONG_FOR_EDITOR(Severity.INFO),
    /** Offset of the first wrong byte in the file, from 0. */
    NOT_UTF8(Severity.ERROR),
    /** Length, limit in characters. */
    LINE_TOO_LONG(Severity.ERROR),
    /** Depth limit. */
    NESTED_TOO_DEEPLY(Severity.ERROR),

    /** Kind of error (see {@code SyntaxKind}), word found, (words expected by comma), (nearest expected word), (name of the block). */
    SYNTAX(Severity.ERROR),
    /** Word found, name of the set, words allowed joined by comma, (nearest allowed word). */
    UNKNOWN_WORD(Severity.ERROR),
    /** Word found, whether a {@code number} or a {@code whole-number} is wanted. */
    NOT_A_NUMBER(Severity.ERROR),
    /** Character behind the backslash. */
    UNKNOWN_ESCAPE(Severity.ERROR),
    /** Property. */
    PROPERTY_TWICE(Severity.ERROR),
    /** Name as written. */
    LISTED_TWICE(Severity.WARNING),

    /** Name as written, EClass of what is wanted, (suggestion). */
    UNRESOLVED_NAME(Severity.ERROR),
    /** Name as written, {@code Fact}, (suggestion). */
    UNKNOWN_FACT(Severity.ERROR),
    /** Name as written, {@code Alternative}, (suggestion). */
    UNKNOWN_ALTERNATIVE(Severity.ERROR),
    /** Full name, EClass, where the other one is. */
    DUPLICATE_NAME(Severity.ERROR),

    /** Full name of the clause. */
    CLAUSE_WITHOUT_REQUIREMENT(Severity.INFO),
    /** Name of the requirement. */
    REQUIREMENT_WITHOUT_TRACE(Severity.WARNING),
    /** Name of the requirement. */
    REQUIREMENT_WITHOUT_TEST(Severity.WARNING),
    /** Name of the requirement, missing language. */
    REQUIREMENT_WITHOUT_STATEMENT(Severity.WARNING),
    /** Name, missing language. */
    TITLE_LANGUAGE_MISSING(Severity.INFO),
    /** Language of the translation, fingerprint recorded, fingerprint of the source text now. */
    TRANSLATION_OUTDATED(Severity.WARNING),
    /** Name of the parameter, value. */
    PARAMETER_WITHOUT_UNIT(Severity.INFO),
    /** Name of the incident. */
    INCIDENT_WITHOUT_THREAT(Severity.WARNING),

    /** What is wrong ({@code value}, {@code no-value}, {@code order}, {@code unit}, {@code negated}, {@code number}), fact, (value). */
    FACT_MISUSED(Severity.ERROR),
    /** Value, fact, choices joined by comma, (nearest choice). */
    UNKNOWN_CHOICE(Severity.ERROR),
    /** Unit written, fact, unit of the fact. */
    WRONG_UNIT(Severity.ERROR),
    /** Fact. */
    FACT_TWICE(Severity.ERROR),

    /** EClass of what is withdrawn, its name. */
    WITHDRAWN_IN_USE(Severity.WARNING),
    /** Kind of relation (feature name), names along the cycle joined by arrows. */
    CYCLE(Severity.ERROR),
    /** Names along the cycle joined by signs of inclusion. */
    MAPPING_CONTRADICTION(Severity.WARNING),
    /** Strength. */
    MAPPING_STRENGTH(Severity.ERROR),
    /** Name of source or target, name of the document that it should lie in. */
    MAPPING_OUTSIDE_DOCUMENT(Severity.ERROR),
    /** Source, target. */
    MAPPING_PAIR_TWICE(Severity.ERROR),

    /** Requirement, requirement that it conflicts with. */
    CONFLICT_IN_BASELINE(Severity.ERROR),
    /** Requirement, baseline. */
    NOT_SELECTED(Severity.WARNING),
    /** Clause, recorded hash, hash of the text. */
    OVERLAY_TEXT_DIFFERS(Severity.WARNING),

    /** Why ({@code class} or {@code condition}), requirement, product. */
    STATEMENT_DOES_NOT_APPLY(Severity.WARNING),
    /** Requirement. */
    STATEMENT_TWICE(Severity.ERROR),
    /** Requirement. */
    NOT_APPLICABLE_WITHOUT_REASON(Severity.WARNING),
    /** Requirement. */
    EQUIVALENT_WITHOUT_ARGUMENT(Severity.WARNING),
    /** Requirement, missing property ({@code reviewer} or {@code date}). */
    EQUIVALENT_WITHOUT_REVIEWER(Severity.WARNING),
    /** Requirement. */
    EQUIVALENT_NOT_ACCEPTED(Severity.ERROR),
    /** Requirement, verdict (EEnum literal), what is missing ({@code comment} or {@code due}). */
    ANSWER_INCOMPLETE(Severity.INFO),
    /** Requirement, names of the alternatives joined by comma. */
    ALTERNATIVE_NOT_CHOSEN(Severity.INFO),

    /** Clause, fingerprint recorded, fingerprint now. */
    SUSPECT_TRACE(Severity.WARNING),
    /** Requirement, fingerprint recorded, fingerprint now. */
    SUSPECT_STATEMENT(Severity.WARNING),
    /** Value. */
    INVALID_DATE(Severity.ERROR),
    /** Value. */
    INVALID_SHA256(Severity.ERROR),
    /** Path. */
    EVIDENCE_OUTSIDE_FOLDER(Severity.ERROR),
    /** Path. */
    EVIDENCE_MISSING(Severity.WARNING),
    /** Path, hash recorded, hash now. */
    EVIDENCE_CHANGED(Severity.WARNING);

    private static final String PREFIX = "kijun.";

    /** Issues with texts for each variant, which is their first argument. */
    private static final Set<KijunIssue> VARIED = EnumSet.of(SYNTAX, FACT_MISUSED, STATEMENT_DOES_NOT_APPLY);

    private final Severity severity;

    KijunIssue(Severity severity) {
        this.severity = severity;
    }

    /** The issue with the public id. */
    public static Optional<KijunIssue> of(String id) {
        return Arrays.stream(values()).filter(issue -> issue.id().equals(id)).findFirst();
    }

    /** The issue of a name that means nothing where the reference is expected. */
    public static KijunIssue forUnresolved(EReference reference) {
        if (reference.getEReferenceType() == KijunPackage.Literals.FACT) {
            return UNKNOWN_FACT;
        }
        return reference == KijunPackage.Literals.STATEMENT__ALTERNATIVE ? UNKNOWN_ALTERNATIVE : UNRESOLVED_NAME;
    }

    @Override
    public String id() {
        return PREFIX + key();
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String problem(String language, List<String> arguments) {
        return Texts.MESSAGES.text(language, key(arguments), arguments);
    }

    @Override
    public String fix(String language, List<String> arguments) {
        return Texts.MESSAGES.text(language, key(arguments) + ".fix", arguments);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String key(List<String> arguments) {
        return VARIED.contains(this) ? key() + "." + arguments.getFirst() : key();
    }

    /** Read when the first message is needed. */
    private static final class Texts {
        private static final Messages MESSAGES = Messages.of(KijunIssue.class, "messages");
    }
}
