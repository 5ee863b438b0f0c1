package org.kijun.merge;

import java.util.regex.Pattern;

/** What happens to an entry of a jar that goes into the merged one. */
enum Rule {
    /** Signatures, module descriptors and what only OSGi, an IDE or a shrinker reads. */
    DROP("META-INF/(MANIFEST\\.MF|INDEX\\.LIST|DEPENDENCIES|eclipse\\.inf|p2\\.inf|[^/]*\\.(SF|RSA|DSA|EC))"
            + "|META-INF/(maven|versions|proguard|native-image)/.*|OSGI-(INF|OPT)/.*|(.*/)?module-info\\.class"
            + "|plugin\\.xml|\\.options|\\.api_description|about\\.(ini|mappings|properties)|[^/]*\\.png|(schema|icons|images)/.*|.*\\._trace|.*/package\\.html"),
    /** One file for all: every line of every jar. */
    APPEND("META-INF/services/.*|plugin\\.properties"),
    /** Kept once for each jar. */
    LICENCE("(META-INF/)?(LICEN[CS]E|NOTICE|COPYING)[^/]*|about[^/]*\\.html|about_files/.*"),
    /** Everything else; two different files of one name stop the build. */
    COPY(".*");

    private final Pattern pattern;

    Rule(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    static Rule of(String entry) {
        for (var rule : values()) {
            if (rule.pattern.matcher(entry).matches()) {
                return rule;
            }
        }
        return COPY;
    }
}
