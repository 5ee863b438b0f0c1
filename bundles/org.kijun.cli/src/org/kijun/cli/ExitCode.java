package org.kijun.cli;

/** What the process says to its caller when it ends. */
final class ExitCode {
    static final int FINE = 0;
    /** Something was found: an error or a warning in the texts, a file that is not laid out. */
    static final int FINDINGS = 1;
    /** The command was not used as it must be: unknown option, product, format. */
    static final int WRONG_USE = 2;
    /** The program or its surroundings are broken: disk full, no rights, a bug. */
    static final int BROKEN = 3;

    /** The user stopped it: what a shell reports for an interrupted program. */
    static final int STOPPED = 130;

    private ExitCode() {
    }
}
