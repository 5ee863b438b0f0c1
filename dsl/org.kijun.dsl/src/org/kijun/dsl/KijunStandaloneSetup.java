package org.kijun.dsl;

/** Sets the language up outside of OSGi. */
public class KijunStandaloneSetup extends KijunStandaloneSetupGenerated {
}
