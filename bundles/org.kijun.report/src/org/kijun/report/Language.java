package org.kijun.report;

/** A language that texts for people are written in. */
public enum Language {
    JA("ja"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639-1 code, as the model tags texts: "ja" or "en". */
    public String code() {
        return code;
    }
}
