package org.kijun.dsl.ide.complete;

import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/** Whole blocks to be filled in, in the syntax of snippets: by the word that begins the block, where that word begins one. */
final class Frames {
    private static final Map<String, String> BLOCKS = Map.of(
            "Requirement", """
                    requirement ${1:name} ja "${2}" en "${3}" {
                        shall ja "${4}" en "${5}"
                        for ${6}
                        traces ${7} implements
                        test T1 by device-check {
                            when ja "${8}" en "${9}"
                            then ja "${10}" en "${11}"
                        }
                    }""",
            "TestCase", """
                    test ${1:T1} by ${2:device-check} {
                        given ja "${3}" en "${4}"
                        when ja "${5}" en "${6}"
                        then ja "${7}" en "${8}"
                        evidence ja "${9}" en "${10}"
                    }""",
            "Product", """
                    product ${1:name} ja "${2}" en "${3}" : ${4} {
                        vendor "${5}"
                        model "${6}"
                        facts ${7}
                    }""",
            "Baseline", """
                    baseline ${1:name} ja "${2}" en "${3}" {
                        edition ${4:1.0}
                        for ${5}
                        requires ${6}
                    }""",
            "Clause", """
                    clause ${1:1} ja "${2}" en "${3}" {
                        strength ${4:must}
                        summary ja "${5}" en "${6}"
                    }""",
            "Document", """
                    document ${1:name} ja "${2}" en "${3}" {
                        kind ${4:guideline}
                        publisher ja "${5}" en "${6}"
                        date ${7}
                    }""",
            "Mapping", """
                    mapping ${1:name} ja "${2}" en "${3}" {
                        from ${4}
                        to ${5}
                        ${6} equal ${7} strength ${8:5} because ja "${9}" en "${10}"
                    }""");

    private Frames() {
    }

    /** The frame of the block that the word begins. */
    static Optional<String> of(Keyword keyword) {
        var rule = GrammarUtil.containingRule(keyword).getName();
        return Optional.ofNullable(BLOCKS.get(rule)).filter(frame -> frame.startsWith(keyword.getValue() + " "));
    }
}
