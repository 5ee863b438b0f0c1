package org.kijun.model.findings;

import java.util.List;

/** A kind of problem; implemented by enums. The languages are {@code "ja"} and {@code "en"}; any other is answered in English. */
public interface IssueCode {
    /** Public name that users search for and tests assert, such as {@code kijun.cycle}. */
    String id();

    /** How bad a problem of this kind is unless the user says otherwise. */
    Severity severity();

    /** What is wrong, as one sentence. */
    String problem(String language, List<String> arguments);

    /** What to do about it, as one sentence. */
    String fix(String language, List<String> arguments);

    /** What is wrong and what to do. */
    default String message(String language, List<String> arguments) {
        var gap = "ja".equals(language) ? "" : " ";
        return (problem(language, arguments) + gap + fix(language, arguments)).strip();
    }
}
