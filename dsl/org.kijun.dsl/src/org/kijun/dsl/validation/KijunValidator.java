package org.kijun.dsl.validation;

/** The checks that need no more than the file and what it names. */
public class KijunValidator extends AbstractKijunValidator {
}
