package org.kijun.analysis;

/**
 * One thing to look at.
 *
 * @param code public id of the problem, such as {@code syntax}
 * @param line first line of the place, counted from 1; 0 when the finding is about the whole file
 */
public record Finding(String code, Severity severity, String file, int line, String message) {
    /** How bad it is. */
    public enum Severity { ERROR, WARNING, INFO }
}
