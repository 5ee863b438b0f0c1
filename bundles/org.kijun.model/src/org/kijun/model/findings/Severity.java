package org.kijun.model.findings;

/** How bad a finding is, the worst first. */
public enum Severity {
    /** The text cannot mean what it should; nothing is handed out on its ground. */
    ERROR,
    /** The text is complete but something is missing or outdated. */
    WARNING,
    /** Worth knowing. */
    INFO
}
