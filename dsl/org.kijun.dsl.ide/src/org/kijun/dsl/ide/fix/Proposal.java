package org.kijun.dsl.ide.fix;

/**
 * One way to mend a finding: a part of the text and what comes in its place.
 *
 * @param title in the language of the client
 */
record Proposal(String title, int offset, int length, String text) {
    static Proposal insertion(String title, int offset, String text) {
        return new Proposal(title, offset, 0, text);
    }
}
