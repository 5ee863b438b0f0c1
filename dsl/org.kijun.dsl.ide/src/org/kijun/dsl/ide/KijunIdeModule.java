package org.kijun.dsl.ide;

/** What an editor gets from the language; one binding per method. */
public class KijunIdeModule extends AbstractKijunIdeModule {
}
